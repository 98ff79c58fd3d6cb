"""A made-up catalogue of two municipalities with several kinds of help by one paragraph."""

from __future__ import annotations

from collections.abc import Mapping

from tests.generator.proeve import LOVE, Proeve

INDSATSER = """indsatser:
  - {id: personlig-pleje, titel: Personlig pleje, paragraffer: [SEL § 83]}
  - {id: rengoering, titel: Rengøring, paragraffer: [SEL § 83]}
  - {id: toejvask, titel: Tøjvask, paragraffer: [SEL § 83]}
  - {id: madservice, titel: Madservice, paragraffer: [SEL § 83]}
  - {id: stoette, titel: Støtte, paragraffer: [SEL § 85]}
  - {id: noedkald, titel: Nødkald, paragraffer: [SEL § 112]}
  - {id: stomi, titel: Stomihjælpemidler, paragraffer: [SEL § 112]}
"""
# The municipality's service, what it gives, and its deadlines in weeks: of the whole, or of one kind of help.
Frister = Mapping[str, int]
YDELSER: Mapping[str, tuple[str, Frister]] = {
    "proevekommune/sel-83-pleje": ("personlig-pleje", {"": 1}),
    "proevekommune/sel-83-vask": ("toejvask", {"": 4}),
    "proevekommune/sel-83-mad": ("madservice", {}),
    "proevekommune/sel-83-rent": ("rengoering", {"": 5}),
    "proevekommune/sel-112-kald": ("noedkald", {"": 3}),
    "proevekommune/sel-112-stomi": ("stomi", {"": 2}),
    "naboby/sel-83-toej": ("toejvask", {"": 9}),
    "naboby/sel-83-huset": ("[rengoering, madservice]", {"rengoering": 5, "madservice": 6}),
    "naboby/sel-112-kald": ("noedkald", {}),
}
_DOKUMENT = {"proevekommune": ("proeve-2023", 10), "naboby": ("nabo-2021", 3)}


def sti(adresse: str) -> str:
    """The file of a service."""
    kommune, _, navn = adresse.partition("/")
    return f"kommuner/{kommune}/ydelser/{navn}.yaml"


def ydelse(adresse: str, indsats: str, frister: Frister, dag: str = "2023-01-01") -> str:
    """A service that says no more than its deadlines; one of a kind of help has that in its name."""
    kommune, _, navn = adresse.partition("/")
    dokument, linje = _DOKUMENT[kommune]
    paragraf = navn.split("-")[1]
    linjer = [
        f"id: {navn}", f"kommune: {kommune}", f"titel: {navn.split('-')[2].capitalize()} i {kommune}",
        f"lovgrundlag: [SEL § {paragraf}]", *([f"indsats: {indsats}"] if indsats else []),
        "adgang: vurdering", f"gaelder_fra: {dag}", f"kilde: {{dokument: {dokument}, linje: {linje}, afsnit: Hjælp}}",
        "kort: Du kan få hjælp.", "svar: {}", "afsnit: {}", "fakta:" if frister else "fakta: []",
    ]  # fmt: skip
    for om, uger in frister.items():
        linjer += [
            f"  - id: sagsbehandlingsfrist{f'-{om}' if om else ''}",
            *(['    emne: sagsbehandlingsfrist', f'    indsats: {om}'] if om else []),
            "    betegnelse: Sagsbehandlingsfrist", "    enhed: uger", "    vaerdier:",
            f"      - {{gyldig_fra: {dag}, vaerdi: {uger}, "
            f"kilde: {{dokument: {dokument}, linje: {linje}, afsnit: Hjælp}}}}",
        ]  # fmt: skip
    return "\n".join(linjer) + "\n"


def lav_hjemmehjaelp(proeve: Proeve) -> Proeve:
    """The made-up standards with help at home and aids, each service saying what it gives."""
    proeve.skriv("indsatser.yaml", INDSATSER)
    proeve.ret(LOVE, '      - {nr: "100", titel: Merudgifter}\n',
               '      - {nr: "100", titel: Merudgifter}\n      - {nr: "112", titel: Hjælpemidler}\n')  # fmt: skip
    for adresse, (indsats, frister) in YDELSER.items():
        proeve.skriv(sti(adresse), ydelse(adresse, indsats, frister))
    return proeve

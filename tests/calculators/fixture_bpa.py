"""The real figures of BPA (SEL § 96) for a hand-made satser.json."""

from typing import Any

TABLE: dict[str, Any] = {
    "id": "bpa-egenbetaling",
    "titel": "Egenbetaling efter timer med BPA",
    "maaler": "Timer med BPA i døgnet",
    "enhed": "timer/døgn",
    "giver": "Andel af bistands- eller plejetillægget",
    "giver_enhed": "pct",
    "under": {"id": "under-graensen", "tekst": "ingen egenbetaling"},
    "baand": [
        {"id": "andel-1", "interval": "bpa-egenbetaling-baand-1", "giver": "bpa-egenbetaling-andel-1"},
        {"id": "andel-2", "interval": "bpa-egenbetaling-baand-2", "giver": "bpa-egenbetaling-andel-2"},
        {
            "id": "hele-doegnet",
            "interval": "bpa-egenbetaling-doegn",
            "tekst": "et beløb på størrelse med hele tillægget",
        },
    ],
    "begrundelse": "Deler to bånd en ende, gælder det høje bånd.",
}
ADAPTED = "Det er altid BPA-udmålingen der skal tilpasses og ikke pleje- og bistandstillægget"


def add(data: dict[str, Any]) -> None:
    """Add the facts of law, of Hvidovre's table, and of the service in both municipalities."""
    data["kilder"]["gls-a-personaleomkostninger"] = {
        "titel": "Satser for indirekte personaleomkostninger",
        "udgiver": "GLS-A",
        "adresse": "https://www.gls-a.dk/",
    }
    data["fakta"]["nationale"] |= {
        "feriegodtgoerelse-pct": _holiday("Feriegodtgørelse af lønnen", "12.5"),
        "ferietillaeg-pct": _holiday("Ferietillæg af lønnen", "1"),
    }
    data["fakta"]["hvidovre"] |= {
        "bpa-egenbetaling-under": _hvidovre("Under så mange timer beholder du tillægget", "timer/døgn", "8", 674),
        "bpa-egenbetaling-baand-1": _hvidovre("Timer, lav andel", "timer/døgn", {"fra": "8", "til": "16"}, 673),
        "bpa-egenbetaling-andel-1": _hvidovre("Den lave andel af tillægget", "pct", "50", 673),
        "bpa-egenbetaling-baand-2": _hvidovre("Timer, høj andel", "timer/døgn", {"fra": "16", "til": "24"}, 672),
        "bpa-egenbetaling-andel-2": _hvidovre("Den høje andel af tillægget", "pct", "75", 672),
        "bpa-egenbetaling-doegn": _hvidovre("Hele døgnet", "timer/døgn", {"fra": "24", "til": "24"}, 671),
    }
    data["tabeller"].setdefault("hvidovre", {})["bpa-egenbetaling"] = TABLE
    for kommune, dokument, fakta in (
        ("hvidovre", "hvidovre-2023", _of_hvidovre()),
        ("frederikshavn", "frederikshavn", _of_frederikshavn()),
    ):
        data["ydelser"].setdefault(f"{kommune}/sel-96-bpa", _service(dokument))["fakta"] |= fakta


def _of_hvidovre() -> dict[str, Any]:
    """The facts of Hvidovre's standard that the calculators read by service."""
    note = "Kataloget siger ikke, hvilken periode beløbet gælder for."
    foer = {"dato": "2003-01-01"}
    return {
        "hjaelperudgifter": _hvidovre("Fast beløb til udgifter ved at have hjælpere", "kr/md", "200", 529),
        "forsikring-godkendelse-over": _hvidovre("Forsikringer over dette beløb", "kr", "20000", 533, note),
        "regnskab-periode": _hvidovre("Hvor ofte der skal laves regnskab", "andet", {"tekst": "hvert kalenderår"}, 653),
        "regnskab-frist": _hvidovre("Seneste dag for at sende regnskab", "dato", {"dato": "02-28"}, "653-655"),
        "gammel-foertidspension-foer": _hvidovre("Førtidspension før denne dag", "dato", foer, 669),
    }


def _of_frederikshavn() -> dict[str, Any]:
    """The facts of Frederikshavn's catalogue that the calculators read by service."""

    def fact(betegnelse: str, enhed: str, vaerdi: Any, linje: int) -> dict[str, Any]:
        kilde = {"dokument": "frederikshavn", "linje": linje, "afsnit": "Omkostninger for borgeren"}
        return _fact(betegnelse, enhed, {"gyldig_fra": "2020-04-01", "vaerdi": vaerdi, "kilde": kilde})

    return {
        "gammel-foertidspension-foer": fact("Førtidspension før denne dag", "dato", {"dato": "2003-01-01"}, 1397),
        "bpa-tillaeg-tilpasning": fact("Hvad kommunen tilpasser", "andet", {"tekst": ADAPTED}, 1410),
    }


def _service(dokument: str) -> dict[str, Any]:
    return {
        "titel": "Borgerstyret personlig assistance (BPA)",
        "lovgrundlag": ["SEL § 96"],
        "dokument": dokument,
        "vum": [],
        "fakta": {},
    }


def _holiday(betegnelse: str, pct: str) -> dict[str, Any]:
    kilde = {"dokument": "gls-a-personaleomkostninger", "linje": None, "afsnit": "Ferie"}
    return _fact(betegnelse, "pct", {"gyldig_fra": "2023-03-01", "vaerdi": pct, "kilde": kilde})


def _hvidovre(betegnelse: str, enhed: str, vaerdi: Any, linje: int | str, note: str | None = None) -> dict[str, Any]:
    kilde = {"dokument": "hvidovre-2023", "linje": linje, "afsnit": "§ 96"}
    return _fact(betegnelse, enhed, {"gyldig_fra": "2023-01-01", "vaerdi": vaerdi, "note": note, "kilde": kilde})


def _fact(betegnelse: str, enhed: str, vaerdi: dict[str, Any]) -> dict[str, Any]:
    return {"betegnelse": betegnelse, "enhed": enhed, "vaerdier": [vaerdi]}

"""VUM: which standards name the levels of an assessment as typical. It proposes reading and decides nothing."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS
from calculators.data.rates import SatserPaa, Ydelse
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin
from calculators.rules.vum.levels import FIELDS, OVERALL, THEMES, UNKNOWN
from calculators.rules.vum.rule import Holdt, hold
from calculators.rules.vum.steps import steder_trin, udeladt_trin
from calculators.text.errors import IkkeIKommunen, ManglendeSats

NO_AVERAGE = (
    "Det samlede niveau er ikke et gennemsnit af temaerne. Sagsbehandleren vurderer det selv ud fra hele din situation."
)
NO_DECISION = vurdering(
    "Listen er forslag til, hvad du kan læse. Den er ikke en afgørelse. "
    "Kommunen vurderer konkret og individuelt, hvilken hjælp du kan få. Niveauerne alene afgør det ikke."
)
RULE = (
    "En standard er med, når den nævner det samlede niveau, og når temaerne ligger, hvor den siger. "
    "Nævner den bestemte temaer, ser vi kun på dem, og ét af dem er nok. "
    "Gælder niveauet de fleste temaer, skal mindst halvdelen af dem, der er svaret på, ligge der. "
    "Siger den intet om det ene, ser vi kun på det andet"
)
NOTES = "Nogle standarder nævner et niveau som en undtagelse eller et eksempel. Det står i trinnet, så læs det med."


class VumBeregner(Beregner):
    """From levels to the services whose standards name them, with the lines where they do."""

    id = "vum"
    titel = "VUM: hvilke standarder nævner dine niveauer?"
    ydelse = "VUM-niveauer"
    lovgrundlag = ("SEL § 103", "SEL § 104", "SEL § 107", "SEL § 108")
    uden_kommunens_tal = "Spørg kommunen, hvordan den bruger VUM."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"egenomsorg": "3", "praktiske_opgaver": "3", "relationer": "2", OVERALL: "D"}
    )
    eksempel_dato = "2023-06-01"
    fakta = NO_FACTS
    tekster = ("vum",)
    felter = FIELDS
    resultater = (
        Resultatfelt("antal_ydelser", "Standarder, der nævner dine niveauer", "antal"),
        Resultatfelt("ydelser", "Du kan læse om"),
        Resultatfelt("adresser", "Standardernes id"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """At least one level must be known."""
        if _themes(svar) or _overall(svar):
            return []
        return [(OVERALL, "Vælg mindst ét niveau. Resten kan være “Ved ikke”.")]

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The services whose standards name the levels, in the municipality or in all of them.

        Units:  antal_ydelser is a count; ydelser and adresser are lists as text, in the same order.
        Law:    none; VUM is a method, and the standards say which levels are typical.
        Errors: IkkeIKommunen when no standard names levels; ManglendeSats when none holds on the day.
        """
        niveauer, samlet = _themes(svar), _overall(svar)
        holdt = [hold(ydelse, niveauer, samlet) for ydelse in _candidates(satser)]
        fundet = [et for et in holdt if et.med]
        udenfor = [et for et in holdt if et.steder and not et.med]
        antal = Decimal(len(fundet))
        navne = [f"{et.ydelse.titel} ({satser.satser.kommuner[et.ydelse.kommune]})" for et in fundet]
        return Resultat(
            vaerdier={
                "antal_ydelser": antal,
                "ydelser": "; ".join(navne) or "ingen",
                "adresser": " ".join(et.ydelse.adresse for et in fundet) or "ingen",
            },
            trin=(
                Trin("Svarene", _answered(niveauer, samlet), str(len(niveauer))),
                Trin("Sådan finder vi dem", RULE, ""),
                *(trin for et in fundet for trin in steder_trin(et, niveauer, samlet, satser)),
                *(udeladt_trin(et, niveauer, samlet, satser) for et in udenfor),
                Trin("Antal", f"{_counted(len(fundet))} niveauerne", antal, "antal"),
            ),
            forbehold=(NO_AVERAGE, *([NOTES] if _reserved(fundet) else []), NO_DECISION),
            ydelser=tuple(et.ydelse.adresse for et in fundet),
        )


def _themes(svar: Svar) -> dict[str, int]:
    """The level of each theme the reader knows."""
    kendte = {navn: svar.valg(navn) for navn in THEMES if svar.har(navn)}
    return {navn: int(niveau) for navn, niveau in kendte.items() if niveau != UNKNOWN}


def _overall(svar: Svar) -> str | None:
    """The overall letter, when the reader knows it."""
    bogstav = svar.valg(OVERALL) if svar.har(OVERALL) else UNKNOWN
    return None if bogstav == UNKNOWN else bogstav


def _candidates(satser: SatserPaa) -> list[Ydelse]:
    """The services that name levels, in the municipality or all, by address.

    Errors: IkkeIKommunen when there are none; ManglendeSats when they begin later.
    """
    alle = satser.satser.ydelser.values() if satser.kommune is None else satser.ydelser.values()
    med = sorted((ydelse for ydelse in alle if ydelse.vum), key=lambda ydelse: ydelse.adresse)
    if not med:
        raise IkkeIKommunen("vum", satser.kommune)
    gaelder = [ydelse for ydelse in med if ydelse.gaelder_fra <= satser.dato]
    if not gaelder:
        foerst: date = min(ydelse.gaelder_fra for ydelse in med)
        raise ManglendeSats("vum", "Standarder, der nævner VUM-niveauer", satser.dato, foerst)
    return gaelder


def _counted(antal: int) -> str:
    """`1 standard nævner` or `3 standarder nævner`."""
    return f"{antal} {'standard' if antal == 1 else 'standarder'} nævner"


def _reserved(fundet: list[Holdt]) -> bool:
    """Whether a passage that is shown names its levels as something else than the typical ones."""
    return any(sted.vum.vaegt != "typisk" for et in fundet for sted in et.steder)


def _answered(niveauer: Mapping[str, int], samlet: str | None) -> str:
    """The reader's levels in words."""
    dele = [f"samlet {samlet}"] if samlet else []
    dele += [f"{THEMES[navn].lower()} {niveau}" for navn, niveau in niveauer.items()]
    tekst = ", ".join(dele)
    return tekst[0].upper() + tekst[1:]

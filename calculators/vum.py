"""VUM: which standards name the levels of an assessment as typical. It proposes reading and decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.answers import Svar
from calculators.contract import Beregner, Resultatfelt
from calculators.errors import IkkeIKommunen, ManglendeSats
from calculators.facts import Kilde
from calculators.rates import SatserPaa, Ydelse
from calculators.trace import Resultat, Trin, saetning
from calculators.vum_niveauer import FIELDS, OVERALL, THEMES, UNKNOWN
from calculators.ydelser import Vum

NO_AVERAGE = (
    "Det samlede niveau er ikke et gennemsnit af temaerne. Sagsbehandleren vurderer det selv ud fra hele din situation."
)
NO_DECISION = (
    "Listen er forslag til, hvad du kan læse. Den er ikke en afgørelse. "
    "Kommunen vurderer konkret og individuelt, hvilken hjælp du kan få. Niveauerne alene afgør det ikke."
)
RULE = (
    "En standard er med, når den nævner dit samlede niveau, og når mindst halvdelen af de temaer, der er svaret på, "
    "ligger på et niveau, den nævner. Siger den intet om det ene, ser vi kun på det andet"
)
NOTES = "Nogle standarder nævner et niveau som en undtagelse. Det står i trinnet, så læs det med."


@dataclass(frozen=True)
class Passer:
    """A service whose standard names the levels; `steder` are the passages that do."""

    ydelse: Ydelse
    steder: tuple[Vum, ...]
    temaer: int


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
    fakta = ()
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
        fundet = [
            et for ydelse in _candidates(satser) if (et := _passer(ydelse, list(niveauer.values()), samlet)) is not None
        ]
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
                *(_service_trin(et, len(niveauer), sted, satser) for et in fundet for sted in et.steder),
                Trin("Antal", f"{len(fundet)} standarder nævner niveauerne", antal, "antal"),
            ),
            forbehold=(NO_AVERAGE, NOTES, NO_DECISION),
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


def _passer(ydelse: Ydelse, niveauer: list[int], samlet: str | None) -> Passer | None:
    """The service with the passages that name the levels, or None when the rule leaves it out."""
    kendt_samlet = {bogstav for vum in ydelse.vum for bogstav in vum.samlet}
    kendte_temaer = {niveau for vum in ydelse.vum for niveau in vum.temaer}
    traf = [niveau for niveau in niveauer if niveau in kendte_temaer]
    spurgt_samlet, spurgt_temaer = bool(samlet and kendt_samlet), bool(niveauer and kendte_temaer)
    if not spurgt_samlet and not spurgt_temaer:
        return None
    if spurgt_samlet and samlet not in kendt_samlet:
        return None
    if spurgt_temaer and 2 * len(traf) < len(niveauer):
        return None
    steder = tuple(vum for vum in ydelse.vum if samlet in vum.samlet or set(traf) & set(vum.temaer))
    return Passer(ydelse, steder, len(traf)) if steder else None


def _answered(niveauer: Mapping[str, int], samlet: str | None) -> str:
    """The reader's levels in words."""
    dele = [f"samlet {samlet}"] if samlet else []
    dele += [f"{THEMES[navn].lower()} {niveau}" for navn, niveau in niveauer.items()]
    tekst = ", ".join(dele)
    return tekst[0].upper() + tekst[1:]


def _service_trin(fundet: Passer, antal: int, sted: Vum, satser: SatserPaa) -> Trin:
    """One passage of a standard: the levels it names, and its own reservation."""
    ydelse = fundet.ydelse
    dele = [f"samlet niveau {_listed(sted.samlet)}"] if sted.samlet else []
    dele += [f"temaniveau {_listed(sted.temaer)}"] if sted.temaer else []
    naevner = f"Standarden nævner {' og '.join(dele)}"
    temaer = (
        f". {fundet.temaer} af dine {antal} temaer ligger på et niveau, den nævner" if antal and sted.temaer else ""
    )
    note = f". Standarden: {saetning(sted.note)}" if sted.note else ""
    navn = f"{ydelse.titel}, {satser.satser.kommuner[ydelse.kommune]}"
    kilde = Kilde(ydelse.dokument, sted.linje, None)
    return Trin(navn, f"{naevner}{temaer}{note} ({ydelse.adresse})", ydelse.adresse, sted=kilde)


def _listed(niveauer: tuple[object, ...]) -> str:
    """`C, D og E`."""
    tekster = [str(niveau) for niveau in niveauer]
    return " og ".join([", ".join(tekster[:-1]), tekster[-1]] if len(tekster) > 1 else tekster)

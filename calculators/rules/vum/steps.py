"""The steps of the trace of a VUM look-up: what each passage names, and how the reader's own levels lie."""

from collections.abc import Mapping, Sequence

from calculators.data.facts import Kilde
from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin, saetning
from calculators.rules.vum.levels import THEMES
from calculators.rules.vum.rule import Holdt, Sted


def steder_trin(holdt: Holdt, temaer: Mapping[str, int], samlet: str | None, satser: SatserPaa) -> tuple[Trin, ...]:
    """One step for each passage of a proposed service, with the passage's own reservation."""
    adresse = holdt.ydelse.adresse
    return tuple(
        Trin(
            _title(holdt, satser),
            f"{saetning(_passage(sted, temaer, samlet))} ({adresse})",
            adresse,
            sted=Kilde(holdt.ydelse.dokument, sted.vum.linje, None, sted.vum.uenige),
        )
        for sted in holdt.steder
    )


def udeladt_trin(holdt: Holdt, temaer: Mapping[str, int], samlet: str | None, satser: SatserPaa) -> Trin:
    """Why a service that names one of the levels is not proposed."""
    mangler = []
    if not holdt.bogstav_passer:
        mangler.append("den ikke nævner dit samlede niveau")
    if not holdt.temaer_passer:
        mangler.append("for få af dine temaer ligger på de niveauer, den lægger vægt på")
    vises = [sted for sted in holdt.alle if sted.naevner or sted.afgoer]
    steder = ". ".join(_passage(sted, temaer, samlet) for sted in vises)
    formel = f"{saetning(steder)} Den er ikke med, fordi {' og '.join(mangler)}"
    kilde = Kilde(holdt.ydelse.dokument, vises[0].vum.linje, None, vises[0].vum.uenige)
    return Trin(f"Ikke med: {_title(holdt, satser)}", formel, "ikke med", sted=kilde)


def _title(holdt: Holdt, satser: SatserPaa) -> str:
    return f"{holdt.ydelse.titel}, {satser.satser.kommuner[holdt.ydelse.kommune]}"


def _passage(sted: Sted, temaer: Mapping[str, int], samlet: str | None) -> str:
    """The levels a passage names, how the reader's lie, and the passage's own words of reservation."""
    vum = sted.vum
    dele = [f"samlet niveau {_listed(vum.samlet)}"] if vum.samlet else []
    dele += [f"temaniveau {_listed(vum.temaer)}{_about(vum.om_temaer)}"] if vum.temaer else []
    saetninger = [f"Standarden nævner {' og '.join(dele)}"]
    if samlet and vum.samlet and not sted.bogstav:
        saetninger.append(f"Dit samlede niveau er {samlet}")
    if temaer and vum.temaer:
        saetninger.append(_count(sted))
    if vum.note:
        saetninger.append(f"Forbehold: {vum.note.removesuffix('.')}")
    return ". ".join(saetninger)


def _count(sted: Sted) -> str:
    """How many of the reader's themes that the passage is about lie on a level it names."""
    antal, traf = len(sted.spurgt), len(sted.traf)
    if not antal:
        return "Det tema har du ikke svaret på" if len(sted.vum.om_temaer) == 1 else "De temaer har du ikke svaret på"
    hvilke = "der er svaret på, og som den handler om" if sted.vum.om_temaer else "der er svaret på"
    if antal == 1:
        return f"Det ene tema, {hvilke}, ligger {'der' if traf else 'der ikke'}"
    return f"{traf or 'Ingen'} af de {antal} temaer, {hvilke}, ligger der"


def _about(temaer: Sequence[str]) -> str:
    """` for fysiske funktioner og mentale funktioner`; nothing when the passage is about any themes."""
    return f" for {_listed([THEMES[navn].lower() for navn in temaer])}" if temaer else ""


def _listed(niveauer: Sequence[object]) -> str:
    """`C, D og E`."""
    tekster = [str(niveau) for niveau in niveauer]
    return " og ".join([", ".join(tekster[:-1]), tekster[-1]] if len(tekster) > 1 else tekster)

"""The rules of pay and transport in protected employment, and the steps of the trace."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.text.money import afrund_oere, dansk_tal, er_hele_oerer, kroner
from calculators.text.units import med_enhed

SERVICE = "sel-103-beskyttet-beskaeftigelse"
ALLOWANCE_PCT, OWN_KM, CEILING_PCT = "arbejdsdusoer-mindst-pct", "befordring-egen-km", "befordring-maks-pct"
YDELSESFAKTA: Facts = {ALLOWANCE_PCT: number("pct"), OWN_KM: number("km"), CEILING_PCT: number("pct")}

HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Befordring:
    """The cost of transport in kr/md and how it is shared; `andel` is the resident's part before the ceiling."""

    pris: Decimal
    afstand: Decimal
    indtjening: Decimal
    egen_km: Sats
    maks_pct: Sats
    andel: Decimal

    @property
    def er_lang(self) -> bool:
        """Whether the way is longer than the resident pays for."""
        return self.afstand > self.egen_km.tal

    @property
    def loft(self) -> Decimal:
        """The most the resident pays, exact."""
        return self.indtjening * self.maks_pct.tal / HUNDRED

    @property
    def egen(self) -> Decimal:
        """What the resident pays, in whole øre."""
        return afrund_oere(min(self.andel, self.loft))

    @property
    def kommunen(self) -> Decimal:
        """What the municipality pays: the rest."""
        return self.pris - self.egen


def del_udgiften(pris: Decimal, afstand: Decimal, indtjening: Decimal, regler: tuple[Sats, Sats]) -> Befordring:
    """The cost shared by kilometres: the resident pays for those near the workplace. The sharing is our own."""
    egen_km, maks_pct = regler
    andel = pris if afstand <= egen_km.tal else pris * egen_km.tal / afstand
    return Befordring(pris, afstand, indtjening, egen_km, maks_pct, andel)


def dusoer(loen: Decimal, pct: Sats) -> Decimal:
    """The least allowance of an hour, in whole øre."""
    return afrund_oere(loen * pct.tal / HUNDRED)


def dusoer_trin(loen: Decimal, pct: Sats) -> Trin:
    """The last step: the allowance."""
    praecis = loen * pct.tal / HUNDRED
    formel = f"{pct.tekst} af {med_enhed(loen, 'kr/time')} = {kroner(praecis)}{_rounded(praecis)}"
    return Trin("Mindste arbejdsdusør", formel, dusoer(loen, pct), "kr/time", pct)


def befordring_trin(koersel: Befordring) -> tuple[Trin, ...]:
    """The resident's part by distance, the ceiling, the resident's own cost, and the rest."""
    naaet = koersel.andel <= koersel.loft
    praecis = min(koersel.andel, koersel.loft)
    valg = "Din del er ikke over grænsen" if naaet else "Din del er over grænsen, så du betaler kun op til den"
    return (
        Trin("Din del efter afstand", _by_distance(koersel), koersel.andel, "kr/md", koersel.egen_km),
        Trin(
            "Det højeste, du skal betale",
            f"{koersel.maks_pct.tekst} af {kroner(koersel.indtjening)} = {med_enhed(koersel.loft, 'kr/md')}",
            koersel.loft,
            "kr/md",
            koersel.maks_pct,
        ),
        Trin(
            "Det betaler du",
            f"{valg}: {kroner(praecis)}{_rounded(praecis)}",
            koersel.egen,
            "kr/md",
        ),
        Trin(
            "Det betaler kommunen",
            f"{kroner(koersel.pris)} - {kroner(koersel.egen)} = {med_enhed(koersel.kommunen, 'kr/md')}",
            koersel.kommunen,
            "kr/md",
        ),
    )


def anden_deling_trin(koersel: Befordring) -> Trin | None:
    """What the resident would pay if the municipality paid for all of a long way."""
    if not koersel.er_lang or not koersel.egen:
        return None
    formel = (
        f"Standarden siger ikke, hvem der betaler de første {koersel.egen_km.tekst} af en længere tur. "
        "Betaler kommunen hele turen, betaler du 0 kr. om måneden"
    )
    return Trin("Turen kan deles på to måder", formel, Decimal(0), "kr/md", koersel.egen_km)


def anden_graense_trin(koersel: Befordring) -> Trin | None:
    """What the resident would pay if the ceiling were on the municipality's part instead."""
    kommunen = min(koersel.pris - koersel.andel, koersel.loft)
    egen = afrund_oere(koersel.pris - kommunen)
    if egen == koersel.egen:
        return None
    formel = (
        f"Grænsen på {koersel.maks_pct.tekst} kan også læses som det højeste, kommunen betaler. "
        f"Så betaler du {med_enhed(egen, 'kr/md')}"
    )
    return Trin("Grænsen kan læses på to måder", formel, egen, "kr/md", koersel.maks_pct)


def _by_distance(koersel: Befordring) -> str:
    afstand, egen = f"{dansk_tal(koersel.afstand)} km", koersel.egen_km.tekst
    if not koersel.er_lang:
        return f"Der er {afstand} til jobbet. Inden for {egen} betaler du selv: {med_enhed(koersel.pris, 'kr/md')}"
    return (
        f"Der er {afstand} til jobbet, og du betaler for {egen} af dem: "
        f"{kroner(koersel.pris)} × {dansk_tal(koersel.egen_km.tal)} / {dansk_tal(koersel.afstand)} "
        f"= {med_enhed(koersel.andel, 'kr/md')}"
    )


def _rounded(beloeb: Decimal) -> str:
    return "" if er_hele_oerer(beloeb) else f", afrundet til hele ører {kroner(afrund_oere(beloeb))}"

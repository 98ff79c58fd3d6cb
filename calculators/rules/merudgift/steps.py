"""The steps of the trace of a merudgift calculation, one function each."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from calculators.data.bands import Baand
from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin
from calculators.rules.merudgift.amounts import ACTUAL, BELOW, Tilskud, gives
from calculators.rules.shared.expenses.steps import udgift_steps
from calculators.rules.shared.printed import printed_step
from calculators.text.frequency import MONTHS_A_YEAR, WEEKS_IN_DOUBT, WHOLE_WEEKS
from calculators.text.money import afrund_oere, er_hele_oerer, kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

BAND_NAMES: Mapping[str, str] = MappingProxyType(
    {
        BELOW: "under mindstegrænsen",
        "standard-1": "bånd 1",
        "standard-2": "bånd 2",
        ACTUAL: "de faktiske merudgifter",
    }
)


def trace(tilskud: Tilskud, beside: Sequence[Trin | None]) -> tuple[Trin, ...]:
    """The whole trace; `beside` are the steps about other readings, which the reservations repeat."""
    steps = (
        *udgift_steps(tilskud.udgift, "Din merudgift"),
        _minimum(tilskud),
        _band(tilskud),
        *beside,
        _next(tilskud),
        _subsidy(tilskud),
    )
    return tuple(step for step in steps if step)


def _minimum(tilskud: Tilskud) -> Trin:
    """The yearly minimum, and whether twelve times the monthly limit is the same."""
    aar, minimum = tilskud.udgift.aar, tilskud.figures.minimum
    naaet = "når" if aar >= minimum.tal else "når ikke"
    start = tilskud.tabel.baand[1].start or ZERO
    ens = start * MONTHS_A_YEAR == minimum.tal
    regel = "Det er det samme som" if ens else "Månedens grænse afgør; den er et andet tal end årets:"
    formel = (
        f"Din merudgift er {med_enhed(aar, 'kr/år')} og {naaet} {med_enhed(minimum.tal, 'kr/år')}. "
        f"{regel} {MONTHS_A_YEAR} × {kroner(start)} = {kroner(start * MONTHS_A_YEAR)}"
    )
    return Trin("Mindste merudgift om året", formel, aar, "kr/år", minimum)


def _band(tilskud: Tilskud) -> Trin:
    """The band, and the limits that put the expense there."""
    placering, md = tilskud.placering, tilskud.udgift.md
    baand, mit = placering.baand, med_enhed(md, "kr/md")
    if baand.id == BELOW:
        return Trin("Bånd", f"{mit} er {BAND_NAMES[BELOW]}", baand.id)
    if baand.id == ACTUAL:
        er = "når" if baand.start_med else "er over"
        return Trin("Bånd", f"{mit} {er} {_start(baand)}", baand.id, None, baand.graense)
    if placering.naeste is None and baand.slut is not None and md > baand.slut:
        formel = f"{mit} er over den øverste grænse. Uden bilag regner vi med {BAND_NAMES[baand.id]}"
        return Trin("Bånd", formel, baand.id, None, baand.graense)
    graenser = baand.graense.tekst if baand.graense else ""
    return Trin("Bånd", f"{mit} hører til {BAND_NAMES[baand.id]}: {graenser}", baand.id, None, baand.graense)


def other_reading(tilskud: Tilskud) -> Trin | None:
    """The other reading, when the printed limits can be read in two ways and it gives another subsidy."""
    placering, md, giver = tilskud.placering, tilskud.udgift.md, tilskud.anden_md
    if placering.anden is None or giver is None:
        return None
    valgt, andet = BAND_NAMES[placering.baand.id], BAND_NAMES[placering.anden.id]
    if placering.tvivl == "mellem":
        grund = (
            f"{kroner(md)} ligger mellem to trykte grænser: "
            f"{valgt} slutter ved {kroner(placering.baand.slut or md)}, "
            f"og {andet} begynder ved {_start(placering.anden)}. Vi bruger det laveste bånd."
        )
    else:
        grund = f"{kroner(md)} er trykt både i {andet} og i {valgt}. Vi bruger det højeste bånd."
    formel = f"{grund} Den anden læsning giver {med_enhed(giver, 'kr/md')}"
    return Trin("Grænsen kan læses på to måder", formel, giver, "kr/md", placering.anden.graense)


def receipts(tilskud: Tilskud, kan_dokumentere: str) -> Trin | None:
    """What receipts mean over the highest limit; nothing below it, or when the reader has them."""
    if not tilskud.er_over_graensen or kan_dokumentere == "ja":
        return None
    med, uden, graense = tilskud.med_bilag_md, tilskud.uden_bilag_md, tilskud.figures.lovens.baand[-1].graense
    if kan_dokumentere == "nej":
        formel = (
            f"Kun det øverste trin kræver bilag. Uden dem læser vi reglen sådan, at tilskuddet er "
            f"{med_enhed(uden, 'kr/md')}. Med bilag er det {med_enhed(med, 'kr/md')}"
        )
        return Trin("Uden bilag", formel, med, "kr/md", graense)
    formel = (
        f"Tilskuddet på {med_enhed(med, 'kr/md')} kræver, at udgifterne kan dokumenteres. "
        f"Uden bilag læser vi reglen sådan, at det er {med_enhed(uden, 'kr/md')}"
    )
    return Trin("Med eller uden bilag", formel, uden, "kr/md", graense)


def weeks(tilskud: Tilskud) -> Trin | None:
    """The other reading of a week, 52 to a year, when it gives another subsidy."""
    placering, md, giver = tilskud.efter_52, tilskud.udgift.md_52, tilskud.md_52
    if placering is None or md is None or giver is None:
        return None
    formel = (
        f"{WEEKS_IN_DOUBT} Med {WHOLE_WEEKS} uger er merudgiften {med_enhed(afrund_oere(md), 'kr/md')}, "
        f"og tilskuddet er {med_enhed(giver, 'kr/md')}"
    )
    return Trin("Uger i et år", formel, giver, "kr/md", placering.baand.graense)


def printed(tilskud: Tilskud, satser: SatserPaa) -> Trin | None:
    """The municipality's own printed figures, when they differ from the law's and give another subsidy."""
    trykte, giver = tilskud.figures.trykte, tilskud.trykt_md
    if giver is None:
        return None
    tal = "; ".join(et.in_words(satser) for et in trykte)
    formel = f"{tal}. Med kommunens tal bliver tilskuddet {med_enhed(giver, 'kr/md')}"
    return printed_step(formel, giver, "kr/md", trykte[0].kommunens)


def _next(tilskud: Tilskud) -> Trin | None:
    """How far it is to the next band, and what that band gives; nothing in the highest band."""
    naeste, mere = tilskud.placering.naeste, tilskud.til_naeste_md
    if naeste is None or naeste.start is None or mere is None:
        return None
    if naeste.id == ACTUAL:
        formel = (
            f"{'Fra' if naeste.start_med else 'Over'} {_start(naeste)} bliver {BAND_NAMES[ACTUAL]} dækket, "
            "når de kan dokumenteres. "
            f"Der er {kroner(mere)} op til grænsen"
        )
    else:
        formel = (
            f"Du kommer i næste bånd ved {kroner(mere)} mere om måneden. "
            f"Så er tilskuddet {med_enhed(gives(naeste, naeste.start), 'kr/md')}"
        )
    return Trin("Til næste bånd", formel, mere, "kr/md", naeste.graense)


def _subsidy(tilskud: Tilskud) -> Trin:
    """The last step: the subsidy itself."""
    baand, beloeb = tilskud.placering.baand, tilskud.md
    if baand.giver is not None:
        formel = f"{BAND_NAMES[baand.id].capitalize()} giver {baand.giver.tekst}"
        return Trin("Tilskud", formel, beloeb, "kr/md", baand.giver)
    if baand.id == ACTUAL:
        runding = "" if er_hele_oerer(tilskud.udgift.md) else ", afrundet til hele ører"
        return Trin("Tilskud", f"Tilskuddet er den faktiske merudgift{runding}", beloeb, "kr/md", baand.graense)
    foerste = tilskud.placering.naeste or baand
    return Trin("Tilskud", f"Under {_start(foerste)} giver intet tilskud", beloeb, "kr/md", foerste.graense)


def _start(baand: Baand) -> str:
    """The limit where the band begins, in words."""
    return med_enhed(baand.start or ZERO, "kr/md")

"""The steps of the trace of a merudgift calculation, one function each."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_UP, Decimal
from types import MappingProxyType

from calculators.data.bands import Baand, Baandtabel, Placering, oploes
from calculators.data.facts import Sats
from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin
from calculators.rules.shared.expenses import MONTHS, Opgoerelse
from calculators.text.frequency import WEEKS_IN_DOUBT, WHOLE_WEEKS
from calculators.text.money import OERE, afrund_oere, er_hele_oerer, kroner
from calculators.text.units import med_enhed

BELOW = "under-minimum"
ACTUAL = "faktisk"

BAND_NAMES: Mapping[str, str] = MappingProxyType(
    {
        BELOW: "under mindstegrænsen",
        "standard-1": "bånd 1",
        "standard-2": "bånd 2",
        ACTUAL: "de faktiske merudgifter",
    }
)


def tilskud(baand: Baand, md: Decimal) -> Decimal:
    """What the band gives in kr/md: a standard amount, the actual expense to the øre, or nothing."""
    if baand.giver is not None:
        return baand.giver.tal
    return afrund_oere(md) if baand.id == ACTUAL else Decimal(0)


def mindste_trin(udgift: Opgoerelse, minimum: Sats, foerste: Baand) -> Trin:
    """The yearly minimum, and whether twelve times the monthly limit is the same."""
    naaet = "når" if udgift.aar >= minimum.tal else "når ikke"
    start = foerste.start or Decimal(0)
    ens = start * MONTHS == minimum.tal
    regel = "Det er det samme som" if ens else "Månedens grænse afgør; den er et andet tal end årets:"
    formel = (
        f"Din merudgift er {med_enhed(udgift.aar, 'kr/år')} og {naaet} {med_enhed(minimum.tal, 'kr/år')}. "
        f"{regel} {MONTHS} × {kroner(start)} = {kroner(start * MONTHS)}"
    )
    return Trin("Mindste merudgift om året", formel, udgift.aar, "kr/år", minimum)


def baand_trin(placering: Placering, md: Decimal) -> Trin:
    """The band, and the limits that put the expense there."""
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


def tvivl_trin(placering: Placering, md: Decimal) -> Trin | None:
    """The other reading, when the printed limits can be read in two ways and it gives another subsidy."""
    anden = placering.anden
    if anden is None or tilskud(anden, md) == tilskud(placering.baand, md):
        return None
    valgt, andet = BAND_NAMES[placering.baand.id], BAND_NAMES[anden.id]
    if placering.tvivl == "mellem":
        grund = (
            f"{kroner(md)} ligger mellem to trykte grænser: "
            f"{valgt} slutter ved {kroner(placering.baand.slut or md)}, "
            f"og {andet} begynder ved {_start(anden)}. Vi bruger det laveste bånd."
        )
    else:
        grund = f"{kroner(md)} er trykt både i {andet} og i {valgt}. Vi bruger det højeste bånd."
    giver = tilskud(anden, md)
    formel = f"{grund} Den anden læsning giver {med_enhed(giver, 'kr/md')}"
    return Trin("Grænsen kan læses på to måder", formel, giver, "kr/md", anden.graense)


def bilag_trin(kan_dokumentere: str, lovens: Baandtabel, md: Decimal) -> Trin | None:
    """What receipts mean over the highest limit; nothing below it, or when the reader has them."""
    over = lovens.placer(md).baand
    if over.id != ACTUAL or kan_dokumentere == "ja":
        return None
    med, uden = tilskud(over, md), tilskud(lovens.uden_oeverste().placer(md).baand, md)
    if kan_dokumentere == "nej":
        formel = (
            f"Kun det øverste trin kræver bilag. Uden dem læser vi reglen sådan, at tilskuddet er "
            f"{med_enhed(uden, 'kr/md')}. Med bilag er det {med_enhed(med, 'kr/md')}"
        )
        return Trin("Uden bilag", formel, med, "kr/md", over.graense)
    formel = (
        f"Tilskuddet på {med_enhed(med, 'kr/md')} kræver, at udgifterne kan dokumenteres. "
        f"Uden bilag læser vi reglen sådan, at det er {med_enhed(uden, 'kr/md')}"
    )
    return Trin("Med eller uden bilag", formel, uden, "kr/md", over.graense)


def uge_trin(tabel: Baandtabel, udgift: Opgoerelse, placering: Placering) -> Trin | None:
    """The other reading of a week, 52 to a year, when it gives another subsidy."""
    if udgift.md_52 is None:
        return None
    anden = tabel.placer(udgift.md_52)
    efter_52 = tilskud(anden.baand, udgift.md_52)
    if efter_52 == tilskud(placering.baand, udgift.md):
        return None
    formel = (
        f"{WEEKS_IN_DOUBT} Med {WHOLE_WEEKS} uger er merudgiften {med_enhed(afrund_oere(udgift.md_52), 'kr/md')}, "
        f"og tilskuddet er {med_enhed(efter_52, 'kr/md')}"
    )
    return Trin("Uger i et år", formel, efter_52, "kr/md", anden.baand.graense)


def trykt_trin(fakta: Sequence[str], tabel: Baandtabel, satser: SatserPaa, md: Decimal) -> Trin | None:
    """The municipality's own printed figures, when they differ from the law's and give another subsidy."""
    afviger = [
        (trykt, lov)
        for trykt, lov in ((satser.kommunens(fakta_id), satser.national(fakta_id)) for fakta_id in fakta)
        if trykt is not None and trykt.vaerdi != lov.vaerdi
    ]
    if not afviger:
        return None
    kommunens = oploes(satser.tabel(tabel.id), lambda fakta_id: satser.kommunens(fakta_id) or satser.national(fakta_id))
    if len(tabel.baand) < len(kommunens.baand):
        kommunens = kommunens.uden_oeverste()
    efter_trykt = tilskud(kommunens.placer(md).baand, md)
    if efter_trykt == tilskud(tabel.placer(md).baand, md):
        return None
    tal = "; ".join(
        f"{lov.betegnelse}: {satser.kommunenavn} trykker {trykt.tekst}; loven siger {lov.tekst}"
        for trykt, lov in afviger
    )
    formel = f"{tal}. Med kommunens tal bliver tilskuddet {med_enhed(efter_trykt, 'kr/md')}. Vi bruger lovens tal"
    return Trin("Kommunens trykte tal", formel, efter_trykt, "kr/md", afviger[0][0])


def naeste_trin(placering: Placering, md: Decimal) -> Trin | None:
    """How far it is to the next band, and what that band gives; nothing in the highest band."""
    naeste = placering.naeste
    if naeste is None or naeste.start is None:
        return None
    mere = (naeste.start - md).quantize(OERE, ROUND_UP)
    if naeste.id == ACTUAL:
        formel = (
            f"{'Fra' if naeste.start_med else 'Over'} {_start(naeste)} bliver {BAND_NAMES[ACTUAL]} dækket, "
            "når de kan dokumenteres. "
            f"Der er {kroner(mere)} op til grænsen"
        )
    else:
        formel = (
            f"Du kommer i næste bånd ved {kroner(mere)} mere om måneden. "
            f"Så er tilskuddet {med_enhed(tilskud(naeste, naeste.start), 'kr/md')}"
        )
    return Trin("Til næste bånd", formel, mere, "kr/md", naeste.graense)


def tilskud_trin(placering: Placering, md: Decimal) -> Trin:
    """The last step: the subsidy itself."""
    baand = placering.baand
    beloeb = tilskud(baand, md)
    if baand.giver is not None:
        return Trin(
            "Tilskud",
            f"{BAND_NAMES[baand.id].capitalize()} giver {baand.giver.tekst}",
            beloeb,
            "kr/md",
            baand.giver,
        )
    if baand.id == ACTUAL:
        runding = "" if er_hele_oerer(md) else ", afrundet til hele ører"
        return Trin("Tilskud", f"Tilskuddet er den faktiske merudgift{runding}", beloeb, "kr/md", baand.graense)
    foerste = placering.naeste or baand
    return Trin("Tilskud", f"Under {_start(foerste)} giver intet tilskud", beloeb, "kr/md", foerste.graense)


def _start(baand: Baand) -> str:
    """The limit where the band begins, in words."""
    return med_enhed(baand.start or Decimal(0), "kr/md")

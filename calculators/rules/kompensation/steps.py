"""The steps of the trace of a kompensationsydelse, one function each."""

from decimal import ROUND_UP, Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.kompensation.groups import GROUP_2, GROUP_NAMES, NONE, Grupper, Satserne
from calculators.rules.shared.expenses import MONTHS, Opgoerelse
from calculators.text.frequency import WEEKS_IN_DOUBT, WHOLE_WEEKS
from calculators.text.money import OERE, er_hele_oerer, kroner
from calculators.text.units import med_enhed


def trin(grupper: Grupper, satserne: Satserne, i_dag: Decimal | None) -> tuple[Trin, ...]:
    """The whole trace; `i_dag` is the subsidy by the old rules in kr/md."""
    alle: tuple[Trin | None, ...] = (
        *grupper.udgift.trin,
        _limit(grupper.udgift, satserne.minimum_aar, "Mindste udgift", er_over=False),
        _same_limit(satserne.minimum_md, satserne.minimum_aar),
        _group_1(grupper, satserne),
        *grupper.dokumenteret.trin,
        _limit(grupper.dokumenteret, satserne.over_aar, "Grænse for gruppe 2", er_over=True),
        _same_limit(satserne.over_md, satserne.over_aar),
        _group_2(grupper, satserne),
        _next(grupper, satserne),
        uge_trin(grupper),
        _today(grupper, satserne, i_dag),
        Trin("Kompensationsydelse", _conclusion(grupper), grupper.ydelse_md, "kr/md"),
    )
    return tuple(et for et in alle if et is not None)


def _limit(udgift: Opgoerelse, graense: Sats, navn: str, *, er_over: bool) -> Trin:
    """The expense of a year held against the limit, which may or may not itself be enough."""
    naaet = udgift.aar > graense.tal if er_over else udgift.aar >= graense.tal
    ord_ = ("er over" if naaet else "er ikke over") if er_over else ("når" if naaet else "når ikke")
    formel = f"{kroner(udgift.md)} × {MONTHS} = {med_enhed(udgift.aar, 'kr/år')}. Det {ord_} {graense.tekst}"
    return Trin(navn, formel, udgift.aar, "kr/år", graense)


def _same_limit(md: Sats, aar: Sats) -> Trin:
    """The limit of a month, and whether it is the same as that of a year."""
    ens = md.tal * MONTHS == aar.tal
    slut = "Det er den samme grænse" if ens else "Det er et andet tal; vi bruger årets grænse"
    formel = f"{MONTHS} × {kroner(md.tal)} = {med_enhed(md.tal * MONTHS, 'kr/år')}. {slut}"
    return Trin("Den samme grænse på en måned" if ens else "Grænsen på en måned", formel, md.tal, "kr/md", md)


def _group_1(grupper: Grupper, satserne: Satserne) -> Trin:
    formel = (
        f"Du når grænsen, så gruppe 1 giver {satserne.gruppe_1.tekst}"
        if grupper.gruppe_1_md
        else f"Du når ikke grænsen, så gruppe 1 giver ikke sine {satserne.gruppe_1.tekst}"
    )
    return Trin("Gruppe 1", formel, grupper.gruppe_1_md, "kr/md", satserne.gruppe_1)


def _group_2(grupper: Grupper, satserne: Satserne) -> Trin:
    """The documented expenses and the supplement, rounded to øre."""
    md, tillaeg = grupper.dokumenteret.md, satserne.tillaeg
    if not grupper.gruppe_2_md:
        formel = f"Du er ikke over grænsen, så gruppe 2 giver ikke dine udgifter og {tillaeg.tekst}"
    else:
        runding = "" if er_hele_oerer(md) else ", afrundet til hele ører"
        formel = f"{kroner(md)} + {kroner(tillaeg.tal)} = {med_enhed(grupper.gruppe_2_md, 'kr/md')}{runding}"
    return Trin("Gruppe 2", formel, grupper.gruppe_2_md, "kr/md", tillaeg)


def _next(grupper: Grupper, satserne: Satserne) -> Trin | None:
    """How far it is to the next group."""
    if grupper.gruppe == GROUP_2:
        return None
    if grupper.gruppe == NONE:
        mere = ((satserne.minimum_aar.tal - grupper.udgift.aar) / MONTHS).quantize(OERE, ROUND_UP)
        formel = f"Du når gruppe 1 ved {kroner(mere)} mere om måneden. Så får du {satserne.gruppe_1.tekst}"
        return Trin("Til næste gruppe", formel, mere, "kr/md", satserne.minimum_aar)
    mere = ((satserne.over_aar.tal - grupper.dokumenteret.aar) / MONTHS).quantize(OERE, ROUND_UP)
    formel = (
        f"Du kan få gruppe 2, når dine udgifter med bilag er over {satserne.over_md.tekst}. "
        f"Der er {kroner(mere)} op til grænsen"
    )
    return Trin("Til næste gruppe", formel, mere, "kr/md", satserne.over_md)


def uge_trin(grupper: Grupper) -> Trin | None:
    """The other reading of a week, 52 to a year, when it gives another amount."""
    efter_52 = grupper.ydelse_52_md
    if efter_52 is None or efter_52 == grupper.ydelse_md:
        return None
    formel = f"{WEEKS_IN_DOUBT} Med {WHOLE_WEEKS} uger er ydelsen {med_enhed(efter_52, 'kr/md')}"
    return Trin("Uger i et år", formel, efter_52, "kr/md")


def _today(grupper: Grupper, satserne: Satserne, i_dag: Decimal | None) -> Trin | None:
    """The new amount held against the subsidy by the old rules, and until when that one runs."""
    if i_dag is None:
        return None
    forskel = grupper.ydelse_md - i_dag
    ord_ = "det samme" if not forskel else f"{kroner(abs(forskel))} {'mere' if forskel > 0 else 'mindre'} om måneden"
    formel = (
        f"Du får {med_enhed(i_dag, 'kr/md')} efter de gamle regler. De nye giver {ord_}. "
        f"Det gamle tilskud kan løbe til {satserne.overgangsdato}"
    )
    return Trin("Dit tilskud i dag", formel, forskel, "kr/md", satserne.overgang)


def _conclusion(grupper: Grupper) -> str:
    if grupper.gruppe == NONE:
        return "Du når ingen af grænserne, så ydelsen er 0 kr. om måneden"
    return f"Du kan søge {GROUP_NAMES[grupper.gruppe]}. Den giver {med_enhed(grupper.ydelse_md, 'kr/md')}"

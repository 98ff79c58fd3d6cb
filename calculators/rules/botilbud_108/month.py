"""The month in a lasting place (SEL § 108): the dwelling, electricity, heat, and what is left."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_108.year import Aarlig
from calculators.rules.shared.expenses import MONTHS
from calculators.rules.shared.raadighed import LAENGEREVARENDE, Raadighed, opgoer
from calculators.text.errors import IkkeIKommunen, ManglendeSats
from calculators.text.money import afrund_oere, kroner
from calculators.text.units import med_enhed, omtrent

NOTHING = Decimal(0)
MUST_OR_MAY = (
    "Kilderne siger to ting om rådighedsbeløbet: at det er det mindste, du skal have tilbage, og at kommunen kan "
    "sætte betalingen ned i ganske særlige tilfælde. Vi viser begge beløb"
)
NO_TABLE = (
    "Vi har ikke et rådighedsbeløb for længerevarende botilbud at holde det op imod. "
    "Loven fastsætter ikke beløbet. Det gør kommunen, så spørg den."
)
COUPLE = (
    "Tabellen med rådighedsbeløb har ingen beløb for par. Den har beløb for én beboer. "
    "Vælg, hvem I begge er, så lægger vi to beløb sammen."
)
TWO_AMOUNTS = (
    "Tabellen med rådighedsbeløb har ingen beløb for par. Vi har lagt beløbene for to beboere sammen. "
    "Spørg kommunen, hvad I skal have tilbage."
)


@dataclass(frozen=True)
class _Ord:
    """How one resident, or two, are spoken to."""

    egenbetaling: str
    tilbage: str
    varme: str
    mangler: str
    har: str


DIN = _Ord(
    "Din egenbetaling",
    "Det har du tilbage",
    "Den står for sig selv, så du kan søge varmetillæg",
    "Det mangler du i rådighedsbeløbet",
    "Du har rådighedsbeløbet tilbage",
)
JERES = _Ord(
    "Jeres egenbetaling",
    "Det har I tilbage",
    "Den står for sig selv, så I kan søge varmetillæg",
    "Det mangler I i rådighedsbeløbet",
    "I har rådighedsbeløbet tilbage",
)


@dataclass(frozen=True)
class Maanedlig:
    """The payments of a month in whole øre; what is None rests on answers or figures that are not there.

    `mindst` and `hoejst` are the ends when the readings give more than one payment.
    """

    egenbetaling: Decimal
    bolig: Decimal
    tilbage: Decimal | None
    raadighedsbeloeb: Decimal | None
    mangler: Decimal | None
    nedsat: Decimal | None
    mindst: Decimal | None
    hoejst: Decimal | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...]


def maanedlig(svar: Svar, aar: Aarlig, satser: SatserPaa) -> Maanedlig:
    """The month; the payment for the dwelling is a twelfth of the year rounded to øre."""
    bolig, el, varme = afrund_oere(aar.betaling / MONTHS), svar.tal("el_md"), svar.tal("varme_md")
    egenbetaling = bolig + el + varme
    ender = [afrund_oere(et / MONTHS) + el + varme for et in (min(aar.laesninger), max(aar.laesninger))]
    ord_ = JERES if svar.ja("gift_eller_samlevende") else DIN
    raadighed, uden = _raadighed(svar, satser)
    tilbage = svar.tal("indkomst_md") - egenbetaling if svar.har("indkomst_md") else None
    maalt = _compared(raadighed.md, tilbage, egenbetaling, ord_) if raadighed and tilbage is not None else None
    formel = (
        f"Bolig {omtrent(bolig)} + el {kroner(el)} + varme {kroner(varme)} = {omtrent(egenbetaling, 'kr/md')}"
        f"{_other_reading(ender, egenbetaling, aar)}"
    )
    return Maanedlig(
        egenbetaling=egenbetaling,
        bolig=bolig,
        tilbage=tilbage,
        raadighedsbeloeb=raadighed.md if raadighed else None,
        mangler=maalt.mangler if maalt else None,
        nedsat=maalt.nedsat if maalt else None,
        mindst=ender[0] if ender[0] < ender[1] else None,
        hoejst=ender[1] if ender[0] < ender[1] else None,
        trin=(
            _a_month(aar, bolig),
            Trin("El", f"{med_enhed(el, 'kr/md')}, betales for sig", el, "kr/md"),
            Trin("Varme", f"{med_enhed(varme, 'kr/md')}. {ord_.varme}", varme, "kr/md"),
            *(_left(svar.tal("indkomst_md"), egenbetaling, ord_) if tilbage is not None else ()),
            *(raadighed.trin if raadighed else ()),
            *(maalt.trin if maalt else ()),
            Trin(ord_.egenbetaling, formel, egenbetaling, "kr/md", omtrent=True),
        ),
        forbehold=(
            *(maalt.forbehold if maalt else ()),
            *(raadighed.forbehold if raadighed else ()),
            *uden,
        ),
    )


def _other_reading(ender: list[Decimal], egenbetaling: Decimal, aar: Aarlig) -> str:
    """The payment at the other end of the readings, when there is one."""
    anden = next((ende for ende in ender if ende != egenbetaling), None)
    if anden is None:
        return ""
    efter = "Efter en anden læsning" if aar.med_fradrag is None else "Får du fradraget,"
    return f". {efter} er den {omtrent(anden, 'kr/md')}"


def _raadighed(svar: Svar, satser: SatserPaa) -> tuple[Raadighed | None, tuple[str, ...]]:
    """The rådighedsbeløb, for a couple those of two residents, or why there is none to hold against."""
    er_par = svar.ja("gift_eller_samlevende")
    if not svar.har("gruppe"):
        return None, ()
    if er_par and not svar.har("gruppe_anden"):
        return None, (COUPLE,)
    try:
        foerste = opgoer(svar, satser, LAENGEREVARENDE)
        return (_for_two(foerste, svar, satser), (TWO_AMOUNTS,)) if er_par else (foerste, ())
    except (IkkeIKommunen, ManglendeSats):
        return None, (NO_TABLE,)


def _for_two(foerste: Raadighed, svar: Svar, satser: SatserPaa) -> Raadighed:
    """The amount of the other resident added; the supplement for children is given once."""
    om_den_anden = Svar({**svar.vaerdier, "gruppe": svar.valg("gruppe_anden"), "antal_boern": 0})
    anden = opgoer(om_den_anden, satser, LAENGEREVARENDE)
    sum_ = foerste.md + anden.md
    formel = (
        f"{kroner(foerste.md)} + {kroner(anden.md)} = {med_enhed(sum_, 'kr/md')}. Tabellen er for én beboer ad gangen"
    )
    begge = Trin("Rådighedsbeløb for jer begge", formel, sum_, "kr/md")
    return Raadighed(sum_, foerste.mad + anden.mad, (*foerste.trin, *anden.trin, begge), foerste.forbehold)


def _a_month(aar: Aarlig, bolig: Decimal) -> Trin:
    """A twelfth of the year; neither the period nor the rounding is known from the law."""
    formel = (
        f"{omtrent(aar.betaling)} / {MONTHS} = {saetning(omtrent(bolig))} En tolvtedel er vores regel (rekonstruktion)"
    )
    return Trin("Betaling for boligen om måneden", formel, bolig, "kr/md", omtrent=True)


def _left(indkomst: Decimal, egenbetaling: Decimal, ord_: _Ord) -> tuple[Trin, ...]:
    tilbage = indkomst - egenbetaling
    formel = f"{kroner(indkomst)} - {omtrent(egenbetaling)} = {omtrent(tilbage, 'kr/md')}"
    return (Trin(ord_.tilbage, formel, tilbage, "kr/md", omtrent=True),)


@dataclass(frozen=True)
class _Maalt:
    """What is left, held against the rådighedsbeløb."""

    mangler: Decimal
    nedsat: Decimal
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def _compared(raadighedsbeloeb: Decimal, tilbage: Decimal, egenbetaling: Decimal, ord_: _Ord) -> _Maalt:
    """What is lacking, and the payment if the municipality reduces it."""
    mangler = max(NOTHING, raadighedsbeloeb - tilbage)
    nedsat = max(NOTHING, egenbetaling - mangler)
    if not mangler:
        over = tilbage - raadighedsbeloeb
        regnet = saetning(f"{omtrent(tilbage)} - {kroner(raadighedsbeloeb)} = {omtrent(over)}")
        trin = Trin("Over rådighedsbeløbet", f"{regnet} {ord_.har}", over, "kr/md", omtrent=True)
        return _Maalt(mangler, nedsat, (trin,))
    formel = f"{kroner(raadighedsbeloeb)} - {omtrent(tilbage)} = {omtrent(mangler, 'kr/md')}"
    if not egenbetaling:
        return _Maalt(mangler, nedsat, (Trin(ord_.mangler, formel, mangler, "kr/md", omtrent=True),))
    til_nul = "" if egenbetaling >= mangler else ", aldrig under 0,"
    lavere = f"{omtrent(egenbetaling)} - {omtrent(mangler)}{til_nul} = {omtrent(nedsat, 'kr/md')}. Søg kommunen om det"
    to_beloeb = f"{omtrent(egenbetaling, 'kr/md')} og, hvis kommunen sætter ned, {omtrent(nedsat, 'kr/md')}"
    return _Maalt(
        mangler,
        nedsat,
        (
            Trin(ord_.mangler, formel, mangler, "kr/md", omtrent=True),
            Trin("Egenbetaling, hvis kommunen sætter den ned", lavere, nedsat, "kr/md", omtrent=True),
        ),
        (f"{MUST_OR_MAY}: {to_beloeb}.",),
    )

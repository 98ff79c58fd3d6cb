"""The steps and reservations of what is particular in a lasting place (SEL § 108)."""

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.reservations import vigtigt
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.amounts_special import Alene, Lejebolig, Parslut, Saerligt
from calculators.rules.botilbud_108.facts import Figures
from calculators.rules.shared.month.steps import BY_DAYS, TWO_BILLS, bills_steps, part_step
from calculators.text.dates import dansk_dato
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import hele_kroner, med_enhed, omtrent

WATER_OF_ITS_OWN = (
    "Loven nævner el og varme for sig, ikke vand. Står vand for sig på din opkrævning, lægger vi dit eget tal til. "
    "Det kan være en del af boligens pris. Spørg botilbuddet."
)
AFTER_A_COUPLE = (
    "Kilderne siger ikke, om boligens pris bliver en anden, når du er alene. Vi bruger den samme. "
    "Kommunen afgør også, om du er reelt enlig."
)
UNTIL_MOVED = (
    "Dør den, der bor der, skal der betales, til boligen er tømt og fraflyttet. "
    "Kilderne siger ikke, hvor hurtigt det skal ske. Spørg botilbuddet."
)
OWN_RENT = (
    "Leje, boligstøtte og forbrug i lejeboligen er de tal, der står i skemaet. "
    "Vi har ikke reglerne om boligstøtte og regner den ikke ud. Udbetaling Danmark afgør den."
)


def special_steps(saerligt: Saerligt, betaling: Egenbetaling, satser: SatserPaa) -> tuple[Trin, ...]:
    """Those that the reader has asked of."""
    return (
        *_period(saerligt, betaling.figures),
        *part_step(saerligt.del_, ca=True),
        *bills_steps(saerligt.to, ca=True),
        *(_end_of_couple(saerligt.parslut, betaling.figures) if saerligt.parslut else ()),
        *(_let_steps(saerligt.leje, betaling.figures, satser) if saerligt.leje else ()),
    )


def special_reservations(saerligt: Saerligt, svar: Svar, betaling: Egenbetaling) -> tuple[str, ...]:
    """What is not known of it, and who decides."""
    return (
        *([BY_DAYS, UNTIL_MOVED] if saerligt.del_ else []),
        *([TWO_BILLS] if saerligt.to else []),
        *([AFTER_A_COUPLE, *_may_have_to_move(betaling.figures)] if saerligt.parslut else []),
        *([OWN_RENT] if saerligt.leje else []),
        *([WATER_OF_ITS_OWN] if betaling.vand is not None and not betaling.figures.forbrug else []),
    )


def _period(saerligt: Saerligt, figures: Figures) -> tuple[Trin, ...]:
    """From when and until when the dwelling is paid, in the words of the law."""
    if saerligt.del_ is None or figures.periode is None:
        return ()
    dage, af = saerligt.del_.dage, saerligt.del_.af
    formel = f"Loven siger, at der betales {figures.periode.tekst}. Du har skrevet {dage} af månedens {af} dage"
    return (Trin("Dage, der betales for", formel, f"{dage} dage", None, figures.periode),)


def _end_of_couple(slut: Parslut, figures: Figures) -> tuple[Trin, ...]:
    """The last day with the discount, and the payment of the one who is left."""
    dag, regel = dansk_dato(slut.sidste_dag), figures.par_slut
    formel = f"I betaler sammen til og med den {dag}"
    if regel:
        formel = f"Rabatten til par slutter {regel.tekst}. Det er den {dag}"
    sidst = Trin("Sidste dag som par", formel, dag, None, regel)
    return (sidst, *(_alone_steps(slut.alene, figures) if slut.alene else ()))


def _alone_steps(alene: Alene, figures: Figures) -> tuple[Trin, ...]:
    uden = (
        f"Af {kroner(alene.indkomst)} om året bliver betalingen for boligen {hele_kroner(alene.uden, 'kr/år')}. "
        f"Det er {omtrent(alene.md, 'kr/md')} fra måneden efter"
    )
    trin = Trin("Betaling for boligen, når du er alene", uden, alene.md, "kr/md", omtrent=True)
    if alene.med == alene.uden:
        return (trin,)
    fradrag = figures.fradrag_alene
    med = f"Får du pension og er reelt enlig, går et beløb fra. Så er betalingen {omtrent(alene.med_md, 'kr/md')}"
    return (trin, Trin("Med fradrag for reelt enlige pensionister", med, alene.med_md, "kr/md", fradrag, omtrent=True))


def _let_steps(leje: Lejebolig, figures: Figures, satser: SatserPaa) -> tuple[Trin, ...]:
    """What the let costs after boligstøtte, whether such support can be had, and how much dearer it is."""
    led = f"Leje {kroner(leje.leje)} - boligstøtte {kroner(leje.boligstoette)} + forbrug {kroner(leje.forbrug)}"
    formel = f"{led} = {med_enhed(leje.md, 'kr/md')}"
    dyrere = "dyrere" if leje.forskel > ZERO else "billigere"
    forskel = omtrent(abs(leje.forskel), "kr/md")
    hvad = f"Lejeboligen er {forskel} {dyrere} end botilbuddet" if leje.forskel else "De koster det samme"
    regnet = f"{kroner(leje.md)} - {omtrent(leje.botilbud)} {saetning(hvad)}".removesuffix(".")
    return (
        *_support(figures, satser),
        Trin("Lejeboligen efter boligstøtte", formel, leje.md, "kr/md"),
        Trin("Forskel til lejeboligen", regnet, leje.forskel, "kr/md", omtrent=True),
    )


def _support(figures: Figures, satser: SatserPaa) -> tuple[Trin, ...]:
    """Where boligstøtte can be had and where not, in the words of the municipality's standard."""
    made = []
    for navn, formel, regel in (
        ("Boligstøtte i botilbuddet", "Boligstøtte er noget andet end betaling efter indkomst", figures.uden_stoette),
        ("Boligstøtte i lejeboligen", "I en almen bolig gælder reglerne om leje", figures.med_stoette),
    ):
        if regel:
            made.append(Trin(navn, med_citat(formel, regel, satser), regel.tekst, None, regel))
    return tuple(made)


def _may_have_to_move(figures: Figures) -> tuple[str, ...]:
    """That the municipality may ask the one who is left to move."""
    if figures.partner_frist is None or figures.partner_varsel is None:
        return ()
    return (
        vigtigt(
            f"Dør den ene, kan kommunen i {figures.partner_frist.tekst} kræve, at den anden flytter. "
            f"Varslet er {figures.partner_varsel.tekst}. Det gælder ikke, hvis du selv har brug for botilbuddet, "
            "eller hvis du flyttede ind før reglen."
        ),
    )

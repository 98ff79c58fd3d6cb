"""What a BPA subsidy must tell besides its figures: what was left out, whose figures they are, and what law limits."""

from dataclasses import replace
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.reservations import vigtigt, vurdering
from calculators.rules.bpa.service import SERVICE
from calculators.rules.bpa.tilskud_amounts import Forsikring, Tilskud, ceiling, subsidy
from calculators.rules.bpa.tilskud_facts import Figures
from calculators.rules.bpa.tilskud_fields import FIELDS, FIRM, PAID_EXTRA
from calculators.rules.bpa.tilskud_week import Plan
from calculators.text.hours import HOURS_A_WEEK
from calculators.text.money import kroner
from calculators.text.units import med_enhed

OWN_FIGURES = (
    "Kommunen bestemmer, hvilken løn og hvilke tillæg den regner med. "
    "Lønnen skal mindst svare til grundlønnen i job, der ligner. Spørg kommunen om tallene."
)
WEEK = (
    "Vi regner med den samme uge hele året. "
    "Helligdage på hverdage er kun med, hvis du har lagt dem i timerne for søndag."
)
WITH_HOLIDAYS = (
    "Vi regner med den samme uge hele året. En helligdag på en lørdag er ikke talt med. "
    "Den har måske sit eget tillæg i overenskomsten."
)
AGREEMENT = "Vi har ingen overenskomst. Tallene er dem, der står i skemaet. Se dem efter i overenskomsten."
ABOVE = vigtigt(
    "Tilskuddet er højere end kommunens loft. Kommunen må ikke betale det, der ligger over. Spørg, hvad den gør."
)
SUPPLEMENT = (
    "Har du bistands- eller plejetillæg, dækker det måske udgifterne ved at have hjælpere. "
    "Så kan det faste beløb falde væk."
)
LIMITS = (
    "Tilskuddet må ikke være højere end dine faktiske udgifter. "
    "Kommunen må heller ikke betale mere for hver time, end anden hjælp i hjemmet i gennemsnit koster den."
)
CHEAPEST = "Kommunen dækker det, den billigste forsikring koster."
ASSESSMENT = vurdering(
    "Kommunen afgør konkret og individuelt, hvor mange timer du får, og hvornår på døgnet. Beregningen er vejledende."
)


def reservations(
    svar: Svar, plan: Plan, tilskud: Tilskud, forsikring: Forsikring | None, figures: Figures, satser: SatserPaa
) -> tuple[str, ...]:
    """All reservations of one answer."""
    loft = ceiling(plan, tilskud)
    return (
        *((ABOVE,) if loft and loft.over else ()),
        *_not_counted(svar, plan, figures),
        *_several_helpers(plan),
        *_fixed_amount(svar, plan, figures, satser),
        *(_about_insurance(figures.forsikring_over) if forsikring else ()),
        OWN_FIGURES,
        *((AGREEMENT,) if {*tilskud.ekstra, *tilskud.ved_siden_af, *plan.mere.hjaelpere} - {"egenbetaling"} else ()),
        WEEK if plan.mere.helligdag_timer is None else WITH_HOLIDAYS,
        LIMITS,
        ASSESSMENT,
    )


def elsewhere(svar: Svar, tilskud: Tilskud, figures: Figures, satser: SatserPaa) -> str | None:
    """What to say of a municipality whose fixed amount nobody has told; nothing where it has no standard for BPA."""
    if SERVICE not in satser.ydelser:
        return ""
    if figures.hjaelperudgifter or svar.har("hjaelperudgifter_md"):
        return None
    md = med_enhed(tilskud.md, "kr/md")
    return f"siger standarden ikke, hvor stort det faste beløb til udgifter er. Uden det bliver svaret “{md}”"


def _not_counted(svar: Svar, plan: Plan, figures: Figures) -> tuple[str, ...]:
    """A sentence that names what the reader left out; it is counted as nothing."""
    optional = [slags.tillaeg(svar.valg("tillaeg_i")) for slags in PAID_EXTRA if plan.timer_uge[slags.id]]
    optional += ["ferie_pct", "pension_pct", "atp_md", "andre_bidrag_aar"]
    if figures.hjaelperudgifter is None:
        optional.append("hjaelperudgifter_md")
    if svar.valg("arbejdsgiver") in FIRM:
        optional.append("administration_md")
    etiketter = {felt.navn: felt.etiket for felt in FIELDS}
    mangler = [etiketter[navn] for navn in optional if not svar.har(navn)]
    return (f"Disse dele er ikke talt med, for de er ikke oplyst: {'; '.join(mangler)}.",) if mangler else ()


def _several_helpers(plan: Plan) -> tuple[str, ...]:
    """A note when the plan has more hours than a week."""
    if plan.alle_timer_uge <= HOURS_A_WEEK:
        return ()
    uge = med_enhed(HOURS_A_WEEK, "timer")
    return (f"En uge har {uge}. Der er oplyst flere, så mere end én hjælper er på arbejde noget af tiden.",)


def _fixed_amount(svar: Svar, plan: Plan, figures: Figures, satser: SatserPaa) -> tuple[str, ...]:
    """Whose fixed amount it is, and what the reader's own would make of it."""
    own = figures.hjaelperudgifter
    if own is None:
        if satser.kommune is None:
            return (SUPPLEMENT,)
        mangler = f"{satser.kommunenavn}s standard siger ikke, hvor stort det faste beløb til udgifter er."
        return (f"{mangler} Vi bruger det, der er oplyst.", SUPPLEMENT)
    written = svar.tal("hjaelperudgifter_md") if svar.har("hjaelperudgifter_md") else own.tal
    return (SUPPLEMENT,) if written == own.tal else (_other_amount(plan, own, written), SUPPLEMENT)


def _other_amount(plan: Plan, own: Sats, written: Decimal) -> str:
    md = subsidy(replace(plan, hjaelperudgifter_md=written)).md
    return (
        f"Der er oplyst {kroner(written)} til faste udgifter. Standarden siger {own.tekst}, og det bruger vi. "
        f"Med det oplyste tal bliver tilskuddet {med_enhed(md, 'kr/md')}."
    )


def _about_insurance(graense: Sats | None) -> tuple[str, ...]:
    """What the municipality's standard says, and leaves open, about insurance."""
    if graense is None:
        return ()
    return (CHEAPEST, *([graense.note] if graense.note else []))

"""What a BPA subsidy must tell besides its figures: what was left out, whose figures they are, and what law limits."""

from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.results.reservations import vurdering
from calculators.rules.bpa.plan import MONTHS, Plan
from calculators.rules.bpa.tilskud_fields import FELTER, FIRM, PAID_EXTRA
from calculators.text.hours import DAYS_A_WEEK
from calculators.text.money import afrund_oere, kroner
from calculators.text.units import med_enhed

HOURS_IN_A_WEEK = 24 * DAYS_A_WEEK

OWN_FIGURES = (
    "Kommunen bestemmer, hvilken løn og hvilke tillæg den regner med. "
    "Lønnen skal mindst svare til grundlønnen i job, der ligner. Spørg kommunen om tallene."
)
WEEK = (
    "Vi regner med den samme uge hele året. "
    "Helligdage på hverdage er kun med, hvis du har lagt dem i timerne for søndag."
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


def forbehold(plan: Plan, satser: SatserPaa, forsikring: Decimal | None, graense: Sats | None) -> tuple[str, ...]:
    """All reservations of one answer; `graense` is the municipality's limit for approval of insurance."""
    return (
        *_not_counted(plan),
        *_two_helpers(plan),
        *_fixed_amount(plan, satser),
        *(() if forsikring is None else _about_insurance(graense)),
        OWN_FIGURES,
        WEEK,
        LIMITS,
        ASSESSMENT,
    )


def _not_counted(plan: Plan) -> tuple[str, ...]:
    """A sentence that names what the reader left out; it is counted as nothing."""
    valgfrie = [slags.tillaeg(plan.svar.valg("tillaeg_i")) for slags in PAID_EXTRA if plan.timer_uge(slags)]
    valgfrie += ["ferie_pct", "pension_pct", "atp_md", "andre_bidrag_aar"]
    if plan.hjaelperudgifter is None:
        valgfrie.append("hjaelperudgifter_md")
    if plan.svar.valg("arbejdsgiver") in FIRM:
        valgfrie.append("administration_md")
    etiketter = {felt.navn: felt.etiket for felt in FELTER}
    mangler = [etiketter[navn] for navn in valgfrie if not plan.svar.har(navn)]
    return (f"Disse dele er ikke talt med, for de er ikke oplyst: {'; '.join(mangler)}.",) if mangler else ()


def _two_helpers(plan: Plan) -> tuple[str, ...]:
    """A note when the plan has more hours than a week."""
    uge = plan.fulde_timer_uge + plan.raadighedstimer_uge
    if uge <= HOURS_IN_A_WEEK:
        return ()
    flere = med_enhed(HOURS_IN_A_WEEK, "timer")
    return (f"En uge har {flere}. Der er oplyst flere, så mere end én hjælper er på arbejde noget af tiden.",)


def _fixed_amount(plan: Plan, satser: SatserPaa) -> tuple[str, ...]:
    """Whose fixed amount it is, and what the reader's own would make of it."""
    sats = plan.hjaelperudgifter
    if sats is None:
        if satser.kommune is None:
            return (SUPPLEMENT,)
        mangler = f"{satser.kommunenavn}s standard siger ikke, hvor stort det faste beløb til udgifter er."
        return (f"{mangler} Vi bruger det, der er oplyst.", SUPPLEMENT)
    skrevet = plan.valgfri("hjaelperudgifter_md")
    if not plan.svar.har("hjaelperudgifter_md") or skrevet == sats.tal:
        return (SUPPLEMENT,)
    md = afrund_oere((plan.tilskud + MONTHS * (skrevet - sats.tal)) / MONTHS)
    afviger = (
        f"Der er oplyst {kroner(skrevet)} til faste udgifter. Standarden siger {sats.tekst}, og det bruger vi. "
        f"Med det oplyste tal bliver tilskuddet {med_enhed(md, 'kr/md')}."
    )
    return (afviger, SUPPLEMENT)


def i_nabokommunen(plan: Plan) -> str | None:
    """What to say of a municipality whose fixed amount nobody has told."""
    if plan.hjaelperudgifter or plan.svar.har("hjaelperudgifter_md"):
        return None
    md = med_enhed(afrund_oere(plan.tilskud / MONTHS), "kr/md")
    return f"siger standarden ikke, hvor stort det faste beløb til udgifter er. Uden det bliver svaret “{md}”"


def _about_insurance(graense: Sats | None) -> tuple[str, ...]:
    """What the municipality's standard says, and leaves open, about insurance."""
    if graense is None:
        return ()
    return (CHEAPEST, *([graense.note] if graense.note else []))

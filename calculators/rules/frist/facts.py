"""The ids of the facts that deadlines rest on, and which laws and services each fact of law is for."""

from calculators.data.declared import Facts, day_of_year, interval, number, words
from calculators.data.periods import UNITS
from calculators.data.services import Ydelse

# Facts of law that do not hold for every service, and the laws or paragraphs whose services may use them.
LAWS = {
    "klagefrist": ("SEL", "ABL", "AKL"),
    "genvurdering": ("SEL", "ABL", "AKL"),
    "behandlingsgaranti-stof": ("SEL § 101",),
    "behandlingsgaranti-alkohol": ("SUL § 141",),
    "behandlingsgaranti-medicin": ("SUL § 142",),
    "orientering-hverdage-109": ("SEL § 109",),
    "orientering-hverdage-110": ("SEL § 110",),
    "varsel-nedsaettelse": ("SEL § 95", "SEL § 96", "SEL § 98"),
}
# The ways a decision reaches the reader, with the fact of law that says when it counts as received.
RECEIPTS = {
    "digital-post": "modtagelse-digital-post",
    "brev": "modtagelse-brev",
    "quickbrev": "modtagelse-quickbrev",
    "i-haanden": None,
}
UNKNOWN_RECEIPT = "ved-ikke"
LAST_HOUR = "klagefrist-udloeb-klokken"
# What a deadline of the service, and of all the municipality's services, is counted from in the source's words.
ANNEX = "sagsbehandlingsfrist-bilag"
OWN_START = "sagsbehandlingsfrist-regnes-fra"
STARTS_FROM = "frist-regnes-fra"
OWN_TREATMENT_START = "behandlingsgaranti-regnes-fra"
# What a complaint does to the help meanwhile: by the service's standard, and by the law.
KEEPS_HELP, LOSES_HELP = "klage-opsaettende", "klage-ikke-opsaettende"
NO_COMPLAINT = "klage-ingen-adgang"
COMPLAINT_IN_NOTICE, COMPLAINT_EFFECT = "varsel-klage", "klagefrist-virkning"
HOMES_EFFECT, HOMES = "klagefrist-virkning-botilbud", ("SEL § 107", "SEL § 108")
# Facts of services that are told beside the deadline.
BESIDE = (OWN_START, OWN_TREATMENT_START, KEEPS_HELP, LOSES_HELP, NO_COMPLAINT)
# Facts a municipality has for all its services.
OF_KOMMUNE = ("klagefrist", "genvurdering")

# A deadline may be a number of days, weeks or months, a day of the year, or words that give no day.
DEADLINE = number(*UNITS) | interval(*UNITS) | day_of_year() | words()
FAKTA: Facts = {
    **dict.fromkeys((*OF_KOMMUNE, *LAWS), DEADLINE),
    **dict.fromkeys((fakta_id for fakta_id in RECEIPTS.values() if fakta_id), number(*UNITS)),
    LAST_HOUR: words(),
    STARTS_FROM: words(),
    COMPLAINT_IN_NOTICE: number(*UNITS),
    COMPLAINT_EFFECT: words(),
    HOMES_EFFECT: words(),
}


def gaelder_for(fakta_id: str, ydelse: Ydelse | None) -> bool:
    """Whether the fact holds for the service; without a service the general rule does."""
    return ydelse is None or fakta_id not in LAWS or bool(loves(fakta_id, ydelse))


def loves(fakta_id: str, ydelse: Ydelse) -> tuple[str, ...]:
    """The laws or paragraphs of the fact that the service rests on."""
    return tuple(
        lov
        for lov in LAWS[fakta_id]
        if any(et == lov or et.startswith((f"{lov},", f"{lov} §")) for et in ydelse.lovgrundlag)
    )

"""The questions of a BPA subsidy that a simple budget does without: folded away in groups, and each of them optional.

No source gives these figures, so each help says where in the agreement (overenskomst) or at whom the reader has them.
"""

from decimal import Decimal

from calculators.questions.fields import LARGEST_AMOUNT, Felt, FeltType, VisesNaar
from calculators.text.hours import HOURS_A_DAY
from calculators.text.numbers import HUNDRED

MOST_HOURS_A_YEAR = Decimal(10_000)
HIGHEST_WAGE = Decimal(10_000)
HIGHEST_PCT = Decimal(1_000)
MOST_TIMES = Decimal(1_000)

HOLIDAYS = "Helligdage på hverdage"
MEETINGS = "Overlap og rejser"
ABSENCE = "Sygdom og opsigelse"
LEAVE = "Ferie med løn, feriefridage og SH"
FRAME = "Del af et år, loft og egenbetaling"

HOLIDAY_SUPPLEMENT = {"kr": "helligdag_tillaeg", "pct": "helligdag_tillaeg_pct"}
COUNTED_IN_PCT = "fravaer_i_procenterne"
# Either of a pair says nothing without the other.
PAIRS = (("overlap_minutter", "vagtskift_uge"), ("g_dage_aar", "g_dag_beloeb"))

_ASKED: dict[str, tuple[FeltType, Decimal]] = {
    "kr/time": ("beloeb", HIGHEST_WAGE),
    "kr/dag": ("beloeb", HIGHEST_WAGE),
    "pct": ("tal", HUNDRED),
    "timer": ("tal", MOST_HOURS_A_YEAR),
    "minutter": ("tal", Decimal(24 * 60)),
    "gange/uge": ("tal", MOST_TIMES),
    "dage": ("heltal", MOST_TIMES),
}


def _asked(
    fold: str, navn: str, etiket: str, enhed: str, hjaelp: str, hoejst: Decimal | None = None, naar: str | None = None
) -> Felt:
    """A number that may be left out; `naar` is how supplements are written when it is asked."""
    slags, mest = _ASKED.get(enhed, ("beloeb", LARGEST_AMOUNT))
    return Felt(
        navn=navn,
        etiket=etiket,
        type=slags,
        enhed=enhed,
        hjaelp=hjaelp,
        hoejst=hoejst or mest,
        vises_naar=VisesNaar("tillaeg_i", (naar,)) if naar else None,
        paakraevet=False,
        fold=fold,
    )


def _day(navn: str, etiket: str, hjaelp: str) -> Felt:
    return Felt(navn=navn, etiket=etiket, type="dato", hjaelp=hjaelp, paakraevet=False, fold=FRAME)


_SUPPLEMENT = "Står i overenskomsten under søn- og helligdage. Skriv det, som lønnen stiger med."

MORE_FIELDS: tuple[Felt, ...] = (
    _asked(
        HOLIDAYS,
        "helligdag_timer",
        "Timer på en helligdag mandag til fredag",
        "timer",
        "Vi tæller dagene i kalenderen. Læg dem så ikke også i timerne for søndag.",
        HOURS_A_DAY * 4,
    ),
    _asked(HOLIDAYS, "helligdag_tillaeg", "Tillæg på en helligdag", "kr/time", _SUPPLEMENT, naar="kr"),
    _asked(HOLIDAYS, "helligdag_tillaeg_pct", "Tillæg på en helligdag", "pct", _SUPPLEMENT, HIGHEST_PCT, naar="pct"),
    _asked(
        HOLIDAYS,
        "helligdage_flere",
        "Andre dage om året med samme tillæg",
        "dage",
        "Står i overenskomsten, fx under grundlovsdag, juleaften eller 1. maj. Kun mandag til fredag.",
        Decimal(50),
    ),
    _asked(
        MEETINGS,
        "overlap_minutter",
        "Overlap, når en vagt skifter",
        "minutter",
        "Minutter, hvor begge hjælpere får løn. Står i din bevilling.",
    ),
    _asked(MEETINGS, "vagtskift_uge", "Vagter, der skifter om ugen", "gange/uge", "Skriv kun skift med overlap."),
    _asked(
        MEETINGS,
        "timer_rejser_aar",
        "Ekstra hjælpertimer på rejser om året",
        "timer",
        "Skriv kun timer, som ikke allerede står i ugens timer.",
    ),
    _asked(
        ABSENCE,
        "timer_sygdom_aar",
        "Timer om året med løn under sygdom",
        "timer",
        "Afløserens timer står allerede i ugens timer. Reglerne står i overenskomsten under sygdom.",
    ),
    _asked(
        ABSENCE,
        "refusion_aar",
        "Refusion af sygedagpenge om året",
        "kr/år",
        "Det, arbejdsgiveren får tilbage. Det trækker vi fra. Spørg kommunen.",
    ),
    _asked(
        ABSENCE,
        "g_dage_aar",
        "G-dage om året",
        "dage",
        "Dage, som arbejdsgiveren betaler, når en hjælper bliver sagt op. Skriv dagene for alle til sammen.",
    ),
    _asked(
        ABSENCE,
        "g_dag_beloeb",
        "Beløb for en G-dag",
        "kr/dag",
        "Beløbet skifter hvert år, og vi har det ikke. Spørg kommunen eller hjælperens a-kasse.",
    ),
    _asked(
        LEAVE,
        "timer_ferie_aar",
        "Timer om året med løn under ferie",
        "timer",
        "Kun for hjælpere, der har ferie med løn. Afløserens timer står allerede i ugens timer.",
    ),
    _asked(
        LEAVE,
        "timer_fridage_aar",
        "Timer om året med løn på feriefridage",
        "timer",
        "Antallet står i overenskomsten under feriefridage. Skriv timer for alle hjælpere til sammen.",
    ),
    _asked(
        LEAVE,
        "sh_pct",
        "SH og feriefridage, der bliver sparet op",
        "pct",
        "Står i overenskomsten under søgnehelligdage (SH). Skriv procenten af lønnen.",
    ),
    Felt(
        navn=COUNTED_IN_PCT,
        etiket="Er ferie, pension og SH også en procent af løn under sygdom og ferie?",
        type="ja-nej",
        hjaelp="Står i overenskomsten under ferie og pension. Uden et svar regner vi, som om de er.",
        paakraevet=False,
        fold=LEAVE,
    ),
    _day("periode_fra", "Ordningen begynder", "Skriv dagen, når budgettet er for en del af et år."),
    _day("periode_til", "Budgettet slutter", "Uden en dag slutter det den 31. december."),
    _asked(
        FRAME,
        "loft_time",
        "Kommunens loft for en time",
        "kr/time",
        "Det, anden hjælp i hjemmet i gennemsnit koster kommunen. Spørg kommunen.",
    ),
    _asked(
        FRAME,
        "egenbetaling_md",
        "Din egenbetaling",
        "kr/md",
        "Beløbet står i afgørelsen. Det trækker vi fra tilskuddet.",
    ),
)

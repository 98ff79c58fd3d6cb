"""The questions of a BPA subsidy that a simple budget does without: folded away in groups, and each of them optional.

No source gives these figures, so each help says where in the agreement (overenskomst) or at whom the reader has them.
"""

from decimal import Decimal

from calculators.questions.fields import Felt
from calculators.rules.bpa.tilskud_optional import HIGHEST_PCT, MOST_HELPERS, asked, column, day, rows
from calculators.text.hours import HOURS_A_DAY

STAFF = "Flere hjælpere, løntrin og anciennitet"
HOLIDAYS = "Helligdage og flere tillæg i samme time"
MEETINGS = "Møder, overlap og rejser"
ABSENCE = "Sygdom og opsigelse"
LEAVE = "Ferie med løn, feriefridage og SH"
FRAME = "Del af et år, loft og egenbetaling"

MORE_SUPPLEMENTS = {"kr": "flere_tillaeg", "pct": "flere_tillaeg_pct"}
HOLIDAY_SUPPLEMENT = {"kr": "helligdag_tillaeg", "pct": "helligdag_tillaeg_pct"}
COUNTED_IN_PCT = "fravaer_i_procenterne"
# Either of a pair says nothing without the other.
PAIRS = (("overlap_minutter", "vagtskift_uge"), ("g_dage_aar", "g_dag_beloeb"))

_WEEKLY = column("timer", "Timer om ugen", "timer/uge")


def _more_supplements(i: str, enhed: str, etiket: str, hoejst: Decimal | None = None) -> Felt:
    return rows(
        HOLIDAYS,
        MORE_SUPPLEMENTS[i],
        "Tillæg nummer to i samme time",
        "Tillæg",
        "Fx aften på en søndag, eller tillæg for funktion. Står i overenskomsten under tillæg.",
        _WEEKLY,
        column("tillaeg", etiket, enhed, hoejst),
        naar=i,
    )


_SUPPLEMENT = "Står i overenskomsten under søn- og helligdage. Skriv det, som lønnen stiger med."

MORE_FIELDS: tuple[Felt, ...] = (
    rows(
        STAFF,
        "hjaelpere",
        "Hjælpere med en anden timeløn",
        "Hjælper",
        "Løntrin og anciennitet står i overenskomsten under løn. Skriv fx trinnet og ikke et navn. "
        "Resten af timerne får timelønnen ovenfor.",
        _WEEKLY,
        column("loen", "Timeløn i kr.", "kr/time"),
    ),
    rows(
        STAFF,
        "stigninger",
        "Løn, der stiger i årets løb",
        "Stigning",
        "Fx et nyt løntrin, mere anciennitet eller en ny overenskomst.",
        _WEEKLY,
        column("loen", "Kr. mere i timen", "kr/time"),
        Felt(navn="fra", etiket="Fra dag", type="dato", hjaelp=""),
    ),
    asked(
        HOLIDAYS,
        "helligdag_timer",
        "Timer på en helligdag mandag til fredag",
        "timer",
        "Vi tæller dagene i kalenderen. Læg dem så ikke også i timerne for søndag.",
        HOURS_A_DAY * MOST_HELPERS,
    ),
    asked(HOLIDAYS, "helligdag_tillaeg", "Tillæg på en helligdag", "kr/time", _SUPPLEMENT, naar="kr"),
    asked(HOLIDAYS, "helligdag_tillaeg_pct", "Tillæg på en helligdag", "pct", _SUPPLEMENT, HIGHEST_PCT, naar="pct"),
    asked(
        HOLIDAYS,
        "helligdage_flere",
        "Andre dage om året med samme tillæg",
        "dage",
        "Står i overenskomsten, fx under grundlovsdag, juleaften eller 1. maj. Kun mandag til fredag.",
        Decimal(50),
    ),
    _more_supplements("kr", "kr/time", "Kr. i timen"),
    _more_supplements("pct", "pct", "Procent af timelønnen", HIGHEST_PCT),
    rows(
        MEETINGS,
        "moeder",
        "Møder, MUS og oplæring",
        "Møde",
        "Står i din bevilling. Skriv kun timer, som ikke allerede står ovenfor.",
        column("timer", "Timer hver gang", "timer"),
        column("gange", "Gange om året", "gange/år"),
        column("hjaelpere", "Antal hjælpere", "personer"),
    ),
    asked(
        MEETINGS,
        "overlap_minutter",
        "Overlap, når en vagt skifter",
        "minutter",
        "Minutter, hvor begge hjælpere får løn. Står i din bevilling.",
    ),
    asked(MEETINGS, "vagtskift_uge", "Vagter, der skifter om ugen", "gange/uge", "Skriv kun skift med overlap."),
    asked(
        MEETINGS,
        "timer_rejser_aar",
        "Ekstra hjælpertimer på rejser om året",
        "timer",
        "Skriv kun timer, som ikke allerede står i ugens timer.",
    ),
    Felt(
        navn="rejseudgifter",
        etiket="Udgifter til rejser",
        type="poster",
        hjaelp="Fx hjælperens billet. Spørg kommunen, om den betaler efter regning. Så skal det ikke stå her.",
        paakraevet=False,
        fold=MEETINGS,
    ),
    asked(
        ABSENCE,
        "timer_sygdom_aar",
        "Timer om året med løn under sygdom",
        "timer",
        "Afløserens timer står allerede i ugens timer. Reglerne står i overenskomsten under sygdom.",
    ),
    asked(
        ABSENCE,
        "refusion_aar",
        "Refusion af sygedagpenge om året",
        "kr/år",
        "Det, arbejdsgiveren får tilbage. Det trækker vi fra. Spørg kommunen.",
    ),
    asked(
        ABSENCE,
        "g_dage_aar",
        "G-dage om året",
        "dage",
        "Dage, som arbejdsgiveren betaler, når en hjælper bliver sagt op. Skriv dagene for alle til sammen.",
    ),
    asked(
        ABSENCE,
        "g_dag_beloeb",
        "Beløb for en G-dag",
        "kr/dag",
        "Beløbet skifter hvert år, og vi har det ikke. Spørg kommunen eller hjælperens a-kasse.",
    ),
    asked(
        LEAVE,
        "timer_ferie_aar",
        "Timer om året med løn under ferie",
        "timer",
        "Kun for hjælpere, der har ferie med løn. Afløserens timer står allerede i ugens timer.",
    ),
    asked(
        LEAVE,
        "timer_fridage_aar",
        "Timer om året med løn på feriefridage",
        "timer",
        "Antallet står i overenskomsten under feriefridage. Skriv timer for alle hjælpere til sammen.",
    ),
    asked(
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
    day(FRAME, "periode_fra", "Ordningen begynder", "Skriv dagen, når budgettet er for en del af et år."),
    day(FRAME, "periode_til", "Budgettet slutter", "Uden en dag slutter det den 31. december."),
    asked(
        FRAME,
        "loft_time",
        "Kommunens loft for en time",
        "kr/time",
        "Det, anden hjælp i hjemmet i gennemsnit koster kommunen. Spørg kommunen.",
    ),
    asked(
        FRAME,
        "egenbetaling_md",
        "Din egenbetaling",
        "kr/md",
        "Beløbet står i afgørelsen, eller regn det i “Egenbetaling for BPA”. Det trækker vi fra tilskuddet.",
    ),
)

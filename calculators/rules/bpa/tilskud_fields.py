"""The questions of a BPA subsidy: the week's plan, the wage facts and the other expenses."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.questions.fields import LARGEST_AMOUNT, Felt, Valg, VisesNaar
from calculators.rules.bpa.tilskud_more_fields import MORE_FIELDS
from calculators.text.hours import HOURS_A_WEEK
from calculators.text.numbers import HUNDRED

# More than four helpers at work at the same time is a slip of the keyboard.
MOST_HELPERS = Decimal(4)
MOST_HOURS_A_WEEK = HOURS_A_WEEK * MOST_HELPERS
HELPERS_AT_ONCE = "hjaelpere_samtidig"
MOST_HOURS_A_YEAR = Decimal(10_000)
HIGHEST_WAGE = Decimal(10_000)
HIGHEST_SUPPLEMENT_PCT = Decimal(1_000)
CEILINGS = {"pct": HUNDRED, "kr/time": HIGHEST_WAGE}

IN_KRONER, IN_PCT = "kr", "pct"
ALL_PAY, BASIC_PAY = "loen-og-tillaeg", "grundloen"
EMPLOYERS = (
    Valg("borger", "Mig selv"),
    Valg("naertstaaende", "En, der står mig nær"),
    Valg("forening", "En forening"),
    Valg("firma", "Et privat firma"),
)
FIRM = tuple(valg.id for valg in EMPLOYERS[2:])
ONE_PLACE = "Hver time skal kun stå ét sted."


@dataclass(frozen=True)
class HourKind:
    """A kind of hour with the full wage; all but the first may carry a supplement.

    `dage` is how many days of an ordinary week have such hours. Sunday counts two: a holiday on a weekday may be
    told with it.
    """

    id: str
    navn: str
    tillaegsnavn: str | None
    dage: int

    @property
    def timer(self) -> str:
        """The name of the field with hours a week."""
        return f"timer_{self.id}"

    def tillaeg(self, i: str) -> str:
        """The name of the field with the supplement, in kroner or in pct."""
        return f"tillaeg_{self.id}" if i == IN_KRONER else f"tillaeg_{self.id}_pct"


KINDS = (
    HourKind("hverdag_dag", "Hverdage om dagen", None, 5),
    HourKind("hverdag_aften", "Hverdage om aftenen", "Tillæg for aften", 5),
    HourKind("nat", "Nat", "Tillæg for nat", 7),
    HourKind("loerdag", "Lørdag", "Tillæg for lørdag", 1),
    HourKind("soendag", "Søndag og helligdage", "Tillæg for søndag og helligdage", 2),
)
WEEKDAY_BY_DAY = KINDS[0]
PAID_EXTRA = tuple(slags for slags in KINDS if slags.tillaegsnavn)


def _hours(navn: str, etiket: str, hjaelp: str) -> Felt:
    return Felt(
        navn=navn,
        etiket=etiket,
        type="tal",
        enhed="timer/uge",
        hjaelp=hjaelp,
        hoejst=MOST_HOURS_A_WEEK,
        standard="0",
        eksempel="10",
    )


def _supplement(slags: HourKind, i: str) -> Felt:
    """The supplement of one kind of hour, asked in kroner or in pct of the wage."""
    return Felt(
        navn=slags.tillaeg(i),
        etiket=slags.tillaegsnavn or slags.navn,
        type="beloeb" if i == IN_KRONER else "tal",
        enhed="kr/time" if i == IN_KRONER else "pct",
        hjaelp="Skriv det, som lønnen stiger med for de timer.",
        hoejst=HIGHEST_WAGE if i == IN_KRONER else HIGHEST_SUPPLEMENT_PCT,
        vises_naar=VisesNaar("tillaeg_i", (i,)),
        paakraevet=False,
    )


def _optional(navn: str, etiket: str, enhed: str, hjaelp: str, vises_naar: VisesNaar | None = None) -> Felt:
    """An amount or a percentage that may be left out; the answer then says that it is not counted."""
    return Felt(
        navn=navn,
        etiket=etiket,
        type="tal" if enhed == "pct" else "beloeb",
        enhed=enhed,
        hjaelp=hjaelp,
        hoejst=CEILINGS.get(enhed, LARGEST_AMOUNT),
        vises_naar=vises_naar,
        paakraevet=False,
    )


FIELDS: tuple[Felt, ...] = (
    *(_hours(slags.timer, slags.navn, f"Skriv timer på en almindelig uge. {ONE_PLACE}") for slags in KINDS),
    _hours("timer_raadighed", "Rådighedstimer", "Hjælperen er hos dig, men arbejder kun sjældent."),
    Felt(
        navn=HELPERS_AT_ONCE,
        etiket="Hvor mange hjælpere er på arbejde på samme tid?",
        type="heltal",
        enhed="antal",
        hjaelp="Skriv det højeste antal. Er de altid alene på arbejde, så skriv 1.",
        mindst=Decimal(1),
        hoejst=MOST_HELPERS,
        standard="1",
        eksempel="1",
    ),
    Felt(
        navn="timeloen",
        etiket="Hjælpernes timeløn",
        type="beloeb",
        enhed="kr/time",
        hjaelp="Skriv den løn, kommunen regner med, før skat og uden tillæg. Spørg kommunen.",
        hoejst=HIGHEST_WAGE,
        eksempel="150",
    ),
    Felt(
        navn="tillaeg_i",
        etiket="Hvordan skriver du tillæggene?",
        type="valg",
        hjaelp="Tillæg for aften, nat og weekend kan stå i kroner eller i procent af timelønnen.",
        valgmuligheder=(Valg(IN_KRONER, "Kroner i timen"), Valg(IN_PCT, "Procent af timelønnen")),
        standard=IN_KRONER,
    ),
    *(_supplement(slags, i) for i in (IN_KRONER, IN_PCT) for slags in PAID_EXTRA),
    _optional("raadighed_loen", "Løn for en rådighedstime", "kr/time", "Skal skrives, hvis du har rådighedstimer."),
    Felt(
        navn="timer_kurser_aar",
        etiket="Timer om året til kurser, oplæring og møder",
        type="tal",
        enhed="timer",
        hjaelp="Skriv kun timer, som ikke allerede står i ugens timer. De får timelønnen uden tillæg.",
        hoejst=MOST_HOURS_A_YEAR,
        standard="0",
    ),
    _optional("ferie_pct", "Ferie i procent af lønnen", "pct", "Feriegodtgørelse, eller ferietillæg ved fuld løn."),
    _optional("pension_pct", "Arbejdsgiverens pension i procent", "pct", "Kun det, som arbejdsgiveren betaler."),
    Felt(
        navn="pension_af",
        etiket="Hvad er pensionen en procent af?",
        type="valg",
        hjaelp="Det står i den overenskomst, kommunen bruger.",
        valgmuligheder=(Valg(ALL_PAY, "Løn og tillæg"), Valg(BASIC_PAY, "Lønnen uden tillæg")),
        standard=ALL_PAY,
    ),
    _optional("atp_md", "Arbejdsgiverens ATP om måneden", "kr/md", "For alle hjælpere til sammen."),
    _optional(
        "andre_bidrag_aar",
        "Andre bidrag fra arbejdsgiveren om året",
        "kr/år",
        "Det er fx bidrag til arbejdsskade og barsel. Skriv summen for alle hjælpere.",
    ),
    _optional(
        "hjaelperudgifter_md",
        "Fast beløb til udgifter ved at have hjælpere",
        "kr/md",
        "Skriv kun beløbet, hvis din kommunes standard ikke nævner det. Har du bistands- eller plejetillæg, "
        "får du det måske ikke.",
    ),
    Felt(
        navn="arbejdsgiver",
        etiket="Hvem er arbejdsgiver?",
        type="valg",
        hjaelp="Kun en forening eller et firma får penge til administration.",
        valgmuligheder=EMPLOYERS,
        standard="borger",
    ),
    _optional(
        "administration_md",
        "Bidrag til administration om måneden",
        "kr/md",
        "Det beløb, kommunen giver foreningen eller firmaet.",
        VisesNaar("arbejdsgiver", FIRM),
    ),
    _optional(
        "forsikring",
        "Regning for lovpligtige forsikringer",
        "kr",
        "Kommunen betaler efter regning. Beløbet er ikke med i det, du får hver måned.",
    ),
    *MORE_FIELDS,
)

"""The rådighedsbeløb of a municipality's standard: what a resident keeps, with the questions and steps for it.

The law fixes no amount. A standard may have one table for temporary places (SEL § 107) and one for lasting
ones (SEL § 108); they differ in the beginning of their ids alone.
"""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt, Valg
from calculators.results.trace import Trin, saetning
from calculators.text.money import kroner

MIDLERTIDIGT = "raadighedsbeloeb"
LAENGEREVARENDE = "raadighedsbeloeb-108"

GROUPS = (
    Valg("enlig-under-25-kontanthjaelp", "Enlig under 25 år på kontanthjælp"),
    Valg("enlig-over-25-kontanthjaelp", "Enlig over 25 år på kontanthjælp"),
    Valg("foertidspensionist", "Førtidspensionist"),
    Valg("folkepensionist", "Folkepensionist"),
)
YOUNG, OLDER = GROUPS[0].id, GROUPS[1].id

CHILD_AND_FOOD = (
    "Standarden siger ikke, om tillægget for børn bliver mindre, når maden er en del af opholdet. "
    "Beregningen lader tillægget blive."
)


@dataclass(frozen=True)
class Ids:
    """The ids of one table of rådighedsbeløb."""

    tabel: str

    @property
    def mad(self) -> str:
        """The amount for food."""
        return f"{self.tabel}-mad"

    @property
    def barn(self) -> str:
        """The supplement for each child."""
        return f"{self.tabel}-tillaeg-pr-barn"

    def lommepenge(self, gruppe: str) -> str:
        """The pocket money of a group."""
        return f"{self.tabel}-lommepenge-{gruppe}"

    def i_alt(self, gruppe: str) -> str:
        """The total that the standard prints for a group."""
        return f"{self.tabel}-i-alt-{gruppe}"

    @property
    def alle(self) -> tuple[str, ...]:
        """Every id, to be declared by a calculator that reads the table."""
        grupper = [gruppe.id for gruppe in GROUPS]
        return (
            self.mad,
            *(self.lommepenge(gruppe) for gruppe in grupper),
            self.barn,
            *(self.i_alt(gruppe) for gruppe in grupper),
        )


@dataclass(frozen=True)
class Raadighed:
    """The amount in kr/md, the food share left out or not, and the steps and reservations that go with it."""

    md: Decimal
    mad: Decimal
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...]


def felter(*, gruppe_paakraevet: bool = True) -> tuple[Felt, Felt, Felt]:
    """The questions that decide the amount: group, children, and whether the stay includes food."""
    return (
        Felt(
            navn="gruppe",
            etiket="Hvem er du?",
            type="valg",
            hjaelp="Vælg den gruppe, der passer på dig. Beløbet til lommepenge er forskelligt.",
            valgmuligheder=GROUPS,
            eksempel="foertidspensionist",
            paakraevet=gruppe_paakraevet,
        ),
        Felt(
            navn="antal_boern",
            etiket="Hvor mange børn får du tillæg for?",
            type="heltal",
            enhed="antal",
            hjaelp="Skriv 0, hvis du ingen børn har.",
            hoejst=Decimal(20),
            standard="0",
            eksempel="1",
        ),
        Felt(
            navn="kost_indgaar",
            etiket="Er maden en del af opholdet?",
            type="ja-nej",
            hjaelp="Svar ja, hvis maden er en fast del af opholdet, så du ikke selv køber den.",
            standard="nej",
            eksempel="nej",
        ),
    )


def opgoer(svar: Svar, satser: SatserPaa, tabel: str = MIDLERTIDIGT, *, kost: bool | None = None) -> Raadighed:
    """The amount left each month, from the answers to `felter`; `kost` overrules whether the stay includes food.

    Units:  kr/md, whole kroner as the figures of the standard.
    Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
    """
    ids = Ids(tabel)
    gruppe, boern = svar.valg("gruppe"), svar.heltal("antal_boern")
    kost = svar.ja("kost_indgaar") if kost is None else kost
    mad = satser.kraev_kommunens(ids.mad)
    lommepenge = satser.kraev_kommunens(ids.lommepenge(gruppe))
    tillaeg = satser.kraev_kommunens(ids.barn)
    i_alt = None if kost else satser.kommunens(ids.i_alt(gruppe))
    boernetillaeg = boern * tillaeg.tal
    led = [lommepenge.tal, boernetillaeg] if kost else [mad.tal, lommepenge.tal, boernetillaeg]
    sum_ = sum(led, Decimal(0))
    kontrol = _printed_total(i_alt, mad, lommepenge)
    trin = (
        _food(mad, kost),
        Trin("Lommepenge", f"{lommepenge.betegnelse}: {lommepenge.tekst}", lommepenge.tal, "kr/md", lommepenge),
        *kontrol,
        _children(tillaeg, boern),
        Trin("Rådighedsbeløb", " + ".join(map(kroner, led)) + f" = {kroner(sum_)} om måneden", sum_, "kr/md"),
    )
    forbehold = (
        *(saetning(f"{et.navn}: {et.formel}") for et in kontrol if et.vaerdi != mad.tal + lommepenge.tal),
        *_age_limit(ids, gruppe, satser),
        *([CHILD_AND_FOOD] if kost and boern else []),
    )
    return Raadighed(sum_, Decimal(0) if kost else mad.tal, trin, forbehold)


def _food(mad: Sats, kost: bool) -> Trin:
    """The amount for food, which falls away when the stay includes it."""
    if kost:
        return Trin("Mad", f"Maden er en del af opholdet, så du får ikke {mad.tekst}", Decimal(0), "kr/md", mad)
    return Trin("Mad", f"Du betaler selv for mad. Til det er der {mad.tekst} i rådighedsbeløbet", mad.tal, "kr/md", mad)


def _children(tillaeg: Sats, boern: int) -> Trin:
    """The supplement for children."""
    i_alt = boern * tillaeg.tal
    formel = f"{boern} børn × {kroner(tillaeg.tal)} = {kroner(i_alt)} om måneden"
    return Trin(
        "Tillæg for børn",
        formel.replace("1 børn", "1 barn", 1) if boern == 1 else formel,
        i_alt,
        "kr/md",
        tillaeg,
    )


def _printed_total(i_alt: Sats | None, mad: Sats, lommepenge: Sats) -> tuple[Trin, ...]:
    """The total that the standard prints, held against the sum of its parts."""
    if i_alt is None:
        return ()
    egen = mad.tal + lommepenge.tal
    passer = "Det passer" if egen == i_alt.tal else "Det passer ikke; beregningen bruger summen"
    regnet = f"{kroner(mad.tal)} + {kroner(lommepenge.tal)} = {kroner(egen)}"
    formel = f"{regnet}; standarden trykker {i_alt.tekst}. {passer}"
    return (Trin("Kontrol af standardens sum", formel, i_alt.tal, "kr/md", i_alt),)


def _age_limit(ids: Ids, gruppe: str, satser: SatserPaa) -> tuple[str, ...]:
    """The other reading for someone of exactly 25, which the printed group names leave open."""
    if gruppe not in (YOUNG, OLDER):
        return ()
    anden = satser.kraev_kommunens(ids.lommepenge(OLDER if gruppe == YOUNG else YOUNG))
    return (
        (
            "Standarden skriver “under 25” og “over 25”. "
            "Den siger ikke, hvad der gælder, når du er præcis 25 år. "
            f"Lommepengene i den anden gruppe er {anden.tekst}."
        ),
    )

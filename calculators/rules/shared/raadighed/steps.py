"""The steps and the reservations of a rådighedsbeløb."""

from calculators.data.facts import READER
from calculators.questions.answers import Svar
from calculators.results.reservations import vigtigt
from calculators.results.trace import Trin, saetning
from calculators.rules.shared.raadighed.amounts import Raadighed
from calculators.rules.shared.raadighed.fields import EXACTLY, GROUPS, SITUATIONS
from calculators.text.money import kroner
from calculators.text.numbers import ZERO

CHILD_AND_FOOD = (
    "Standarden siger ikke, om tillægget for børn bliver mindre, når maden er en del af opholdet. "
    "Beregningen lader tillægget blive."
)

NO_AGE = "Standarden skriver “under 25” og “over 25”. Den siger ikke, hvad der gælder, når du er præcis 25 år."


def raadighed_steps(beloeb: Raadighed) -> tuple[Trin, ...]:
    """Food, pocket money, the printed total held against them, the children, and the sum; or the amount told."""
    lommepenge = beloeb.tabel.lommepenge
    if beloeb.er_oplyst:
        formel = f"{lommepenge.betegnelse}: {lommepenge.tekst}"
        return (Trin("Rådighedsbeløb", formel, lommepenge.tal, "kr/md", lommepenge),)
    uden_mad = beloeb.kost or _food_is_included(beloeb)
    led = [*([] if uden_mad else [beloeb.mad]), lommepenge.tal, beloeb.boernetillaeg]
    formel = " + ".join(map(kroner, led)) + f" = {kroner(beloeb.md)} om måneden"
    return (
        *(() if _food_is_included(beloeb) else (_food(beloeb),)),
        Trin(_name(beloeb), f"{lommepenge.betegnelse}: {lommepenge.tekst}", lommepenge.tal, "kr/md", lommepenge),
        *_printed_total(beloeb),
        _children(beloeb),
        Trin("Rådighedsbeløb", formel, beloeb.md, "kr/md"),
    )


def possible_steps(mulige: tuple[Raadighed, ...]) -> tuple[Trin, ...]:
    """The amount of each group that the municipality may count the reader in, where the table has no column."""
    if len(mulige) < 2:
        return ()
    return tuple(_as_group(et) for et in mulige)


def _as_group(beloeb: Raadighed) -> Trin:
    navn = next(gruppe.etiket for gruppe in GROUPS if gruppe.id == beloeb.gruppe)
    led = [*([] if beloeb.kost else [beloeb.mad]), beloeb.tabel.lommepenge.tal, *filter(None, [beloeb.boernetillaeg])]
    formel = f"{' + '.join(map(kroner, led))} = {kroner(beloeb.md)} om måneden"
    return Trin(f"Hvis kommunen bruger beløbet for: {navn}", formel, beloeb.md, "kr/md", beloeb.tabel.lommepenge)


def no_column(svar: Svar, mulige: tuple[Raadighed, ...]) -> tuple[str, ...]:
    """That the table has no column for the reader, and who decides; nothing where it has, or the amount is told."""
    if len(mulige) < 2:
        return ()
    if svar.valg("situation") == EXACTLY:
        return (vigtigt(f"{NO_AGE} Vi viser begge. Spørg kommunen, hvilket den bruger."),)
    passer = {et.id: et.etiket for et in SITUATIONS}[svar.valg("situation")]
    return (
        vigtigt(
            f"Kommunens tabel har intet rådighedsbeløb til “{passer}”. Kommunen fastsætter det i din egen sag. "
            f"Tabellens beløb går fra {kroner(mulige[0].md)} til {kroner(mulige[-1].md)} om måneden. "
            "Har du fået en afgørelse, så skriv beløbet fra den."
        ),
    )


def raadighed_reservations(beloeb: Raadighed) -> tuple[str, ...]:
    """A printed total that is not the sum, the age that no group has, and children where the food is included."""
    forskel = [trin for trin in _printed_total(beloeb) if trin.vaerdi != beloeb.mad_og_lommepenge]
    return (
        *(saetning(f"{trin.navn}: {trin.formel}") for trin in forskel),
        *_age_limit(beloeb),
        *([CHILD_AND_FOOD] if beloeb.kost and beloeb.boern else []),
    )


def _food_is_included(beloeb: Raadighed) -> bool:
    """Whether the reader has written one amount, which the food is part of."""
    return beloeb.tabel.mad.ejer == READER and not beloeb.tabel.mad.tal


def _name(beloeb: Raadighed) -> str:
    """What the amount that is not for food or children is called."""
    return "Kommunens beløb" if beloeb.tabel.lommepenge.ejer == READER else "Lommepenge"


def _food(beloeb: Raadighed) -> Trin:
    """The amount for food, which falls away when the stay includes it."""
    mad = beloeb.tabel.mad
    if beloeb.kost:
        return Trin("Mad", f"Maden er en del af opholdet, så du får ikke {mad.tekst}", ZERO, "kr/md", mad)
    return Trin("Mad", f"Du betaler selv for mad. Til det er der {mad.tekst} i rådighedsbeløbet", mad.tal, "kr/md", mad)


def _children(beloeb: Raadighed) -> Trin:
    """The supplement for children."""
    antal = "1 barn" if beloeb.boern == 1 else f"{beloeb.boern} børn"
    barn, i_alt = beloeb.tabel.barn, beloeb.boernetillaeg
    formel = f"{antal} × {kroner(barn.tal)} = {kroner(i_alt)} om måneden"
    return Trin("Tillæg for børn", formel, i_alt, "kr/md", barn)


def _printed_total(beloeb: Raadighed) -> tuple[Trin, ...]:
    """The total that the standard prints, held against the sum of its parts."""
    i_alt, mad, lommepenge = beloeb.tabel.i_alt, beloeb.tabel.mad, beloeb.tabel.lommepenge
    if i_alt is None:
        return ()
    egen = beloeb.mad_og_lommepenge
    passer = "Det passer" if egen == i_alt.tal else "Det passer ikke; beregningen bruger summen"
    regnet = f"{kroner(mad.tal)} + {kroner(lommepenge.tal)} = {kroner(egen)}"
    formel = f"{regnet}; standarden trykker {i_alt.tekst}. {passer}"
    return (Trin("Kontrol af standardens sum", formel, i_alt.tal, "kr/md", i_alt),)


def _age_limit(beloeb: Raadighed) -> tuple[str, ...]:
    """The other reading for someone of exactly 25, which the printed group names leave open."""
    if beloeb.tabel.anden_alder is None:
        return ()
    return (f"{NO_AGE} Lommepengene i den anden gruppe er {beloeb.tabel.anden_alder.tekst}.",)

"""The steps and the reservations of a rådighedsbeløb."""

from calculators.data.facts import READER
from calculators.results.trace import Trin, saetning
from calculators.rules.shared.raadighed.amounts import Raadighed
from calculators.text.money import kroner
from calculators.text.numbers import ZERO

CHILD_AND_FOOD = (
    "Standarden siger ikke, om tillægget for børn bliver mindre, når maden er en del af opholdet. "
    "Beregningen lader tillægget blive."
)


def raadighed_steps(beloeb: Raadighed) -> tuple[Trin, ...]:
    """Food, pocket money, the printed total held against them, the children, and the sum."""
    lommepenge = beloeb.tabel.lommepenge
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
    return (
        (
            "Standarden skriver “under 25” og “over 25”. "
            "Den siger ikke, hvad der gælder, når du er præcis 25 år. "
            f"Lommepengene i den anden gruppe er {beloeb.tabel.anden_alder.tekst}."
        ),
    )

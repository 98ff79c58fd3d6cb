"""The reader's expenses added up to a month and a year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.money import kroner
from calculators.posts import Post
from calculators.trace import Trin
from calculators.units import med_enhed

MONTHS = Decimal(12)
# No rule says how a weekly expense becomes a yearly one; 52 weeks is our convention, and the trace says so.
WEEKS = Decimal(52)

_TIMES_A_YEAR: Mapping[str, tuple[Decimal, str]] = MappingProxyType(
    {
        "kr/uge": (WEEKS, f" × {WEEKS} uger (vores regel: et år er {WEEKS} uger)"),
        "kr/md": (MONTHS, f" × {MONTHS} måneder"),
        "kr/år": (Decimal(1), ""),
    }
)


@dataclass(frozen=True)
class Opgoerelse:
    """The expense in kr/md (exact, perhaps finer than øre) and kr/år, with the steps that led to them."""

    md: Decimal
    aar: Decimal
    trin: tuple[Trin, ...]


def af_maaned(md: Decimal, navn: str) -> Opgoerelse:
    """The sum when the reader gives one amount in kr/md."""
    trin = Trin(navn, f"Oplyst: {med_enhed(md, 'kr/md')}", md, "kr/md")
    return Opgoerelse(md, md * MONTHS, (trin,))


def af_poster(poster: Sequence[Post], navn: str) -> Opgoerelse:
    """The sum when the reader lists the expenses; exact in a year, divided by twelve only at the end."""
    trin = [_post_step(post) for post in poster]
    aar = aar_af_poster(poster)
    md = aar / MONTHS
    if len(poster) > 1:
        led = " + ".join(kroner(_a_year(post)) for post in poster)
        trin.append(Trin(f"{navn} i alt om året", f"{led} = {med_enhed(aar, 'kr/år')}", aar, "kr/år"))
    trin.append(Trin(navn, f"{kroner(aar)} / {MONTHS} = {med_enhed(md, 'kr/md')}", md, "kr/md"))
    return Opgoerelse(md, aar, tuple(trin))


def aar_af_poster(poster: Sequence[Post]) -> Decimal:
    """The listed expenses in kr/år."""
    return sum((_a_year(post) for post in poster), Decimal(0))


def _a_year(post: Post) -> Decimal:
    return post.beloeb * _TIMES_A_YEAR[post.periode][0]


def _post_step(post: Post) -> Trin:
    """One listed expense made yearly."""
    aar = _a_year(post)
    gange = _TIMES_A_YEAR[post.periode][1]
    formel = f"{med_enhed(post.beloeb, post.periode)}{gange}"
    return Trin(post.navn, f"{formel} = {med_enhed(aar, 'kr/år')}" if gange else formel, aar, "kr/år")

"""The reader's expenses added up to a month and a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.questions.posts import Post
from calculators.results.trace import Trin
from calculators.text.frequency import MONTHS_A_YEAR, PERIODER
from calculators.text.money import kroner
from calculators.text.units import med_enhed

MONTHS = MONTHS_A_YEAR


@dataclass(frozen=True)
class Opgoerelse:
    """The expense in kr/md (exact, perhaps finer than øre) and kr/år, with the steps that led to them.

    `md_52` is the month by the other reading of a week, 52 to a year; None when nothing is paid by the week.
    """

    md: Decimal
    aar: Decimal
    trin: tuple[Trin, ...]
    md_52: Decimal | None = None

    @property
    def aar_52(self) -> Decimal:
        """The year by the other reading of a week, or the year itself when nothing is paid by the week."""
        return self.aar if self.md_52 is None else self.md_52 * MONTHS


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
    return Opgoerelse(md, aar, tuple(trin), _by_whole_weeks(poster))


def aar_af_poster(poster: Sequence[Post]) -> Decimal:
    """The listed expenses in kr/år."""
    return sum((_a_year(post) for post in poster), Decimal(0))


def _a_year(post: Post) -> Decimal:
    return PERIODER[post.periode].om_aaret(post.beloeb)


def _by_whole_weeks(poster: Sequence[Post]) -> Decimal | None:
    """The month when a year is 52 weeks."""
    uger = [PERIODER[post.periode].hele_uger for post in poster]
    if not any(uger):
        return None
    led = (post.beloeb * antal if antal else _a_year(post) for post, antal in zip(poster, uger, strict=True))
    return sum(led, Decimal(0)) / MONTHS


def _post_step(post: Post) -> Trin:
    """One listed expense made yearly."""
    aar = _a_year(post)
    gange = PERIODER[post.periode].formel
    formel = f"{med_enhed(post.beloeb, post.periode)}{gange}"
    return Trin(post.navn, f"{formel} = {med_enhed(aar, 'kr/år')}" if gange else formel, aar, "kr/år")

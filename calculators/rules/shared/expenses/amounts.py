"""The reader's expenses added up to a month and a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.questions.posts import Post
from calculators.text.frequency import MONTHS_A_YEAR, PERIODER
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Udgift:
    """The expense in kr/md (exact, perhaps finer than øre) and kr/år.

    `poster` are the listed expenses; none when the reader gave one amount. `md_52` is the month by the other reading
    of a week, 52 to a year; None when nothing is paid by the week.
    """

    md: Decimal
    aar: Decimal
    poster: tuple[Post, ...] = ()
    md_52: Decimal | None = None

    @property
    def aar_52(self) -> Decimal:
        """The year by the other reading of a week, or the year itself when nothing is paid by the week."""
        return self.aar if self.md_52 is None else self.md_52 * MONTHS_A_YEAR


NO_EXPENSE = Udgift(ZERO, ZERO)


def af_maaned(md: Decimal) -> Udgift:
    """The sum when the reader gives one amount in kr/md."""
    return Udgift(md, md * MONTHS_A_YEAR)


def af_poster(poster: Sequence[Post]) -> Udgift:
    """The sum when the reader lists the expenses; exact in a year, divided by twelve only at the end."""
    aar = aar_af_poster(poster)
    return Udgift(aar / MONTHS_A_YEAR, aar, tuple(poster), _by_whole_weeks(poster))


def listed(svar: Svar, navn: str) -> tuple[Post, ...]:
    """The expenses listed in a field; none when it was left out."""
    return svar.poster(navn) if svar.har(navn) else ()


def aar_af_poster(poster: Sequence[Post]) -> Decimal:
    """The listed expenses in kr/år."""
    return sum((a_year(post) for post in poster), ZERO)


def a_year(post: Post) -> Decimal:
    """One listed expense in kr/år."""
    return PERIODER[post.periode].om_aaret(post.beloeb)


def _by_whole_weeks(poster: Sequence[Post]) -> Decimal | None:
    """The month when a year is 52 weeks."""
    uger = [PERIODER[post.periode].hele_uger for post in poster]
    if not any(uger):
        return None
    led = (post.beloeb * antal if antal else a_year(post) for post, antal in zip(poster, uger, strict=True))
    return sum(led, ZERO) / MONTHS_A_YEAR

"""SEL § 100 from 2025-09-01 in numbers: what each of the two groups gives for the expenses."""

from dataclasses import dataclass, replace
from decimal import ROUND_UP, Decimal
from functools import cached_property

from calculators.questions.answers import Svar
from calculators.questions.posts import Post
from calculators.rules.kompensation.facts import Figures
from calculators.rules.kompensation.fields import ALL_MONTH, DOCUMENTED_LIST, DOCUMENTED_MONTH, LIST
from calculators.rules.shared.expenses.amounts import NO_EXPENSE, Udgift, af_maaned, af_poster, listed
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import OERE, afrund_oere
from calculators.text.numbers import ZERO

NONE, GROUP_1, GROUP_2 = "ingen", "gruppe-1", "gruppe-2"


@dataclass(frozen=True)
class Grupper:
    """What each group gives; a group whose limit is not reached gives 0.

    `skrevet` are all expenses and `skrevet_med_bilag` those with receipts, as the reader gave them; None when not
    given. `i_dag` is the subsidy by the old rules in kr/md.
    """

    figures: Figures
    skrevet: Udgift | None
    skrevet_med_bilag: Udgift | None
    i_dag: Decimal | None

    @cached_property
    def dokumenteret(self) -> Udgift:
        """The expenses with receipts."""
        return self.skrevet_med_bilag or NO_EXPENSE

    @cached_property
    def talt_med(self) -> bool:
        """Whether those with receipts are more than all that was written, and so are all that counts."""
        return self.skrevet is None or self.dokumenteret.aar > self.skrevet.aar

    @cached_property
    def udgift(self) -> Udgift:
        """All expenses; those with receipts are part of them, whatever the reader wrote of them."""
        return self.dokumenteret if self.skrevet is None or self.talt_med else self.skrevet

    @cached_property
    def gruppe_1_md(self) -> Decimal:
        """What group 1 gives."""
        return self._group_1(self.udgift.aar)

    @cached_property
    def gruppe_2_md(self) -> Decimal:
        """What group 2 gives."""
        return self._group_2(self.dokumenteret.aar)

    @cached_property
    def gruppe(self) -> str:
        """The group that gives the most."""
        if self.gruppe_2_md > self.gruppe_1_md:
            return GROUP_2
        return GROUP_1 if self.gruppe_1_md else NONE

    @cached_property
    def ydelse_md(self) -> Decimal:
        """What that group gives in kr/md."""
        return max(self.gruppe_1_md, self.gruppe_2_md)

    @cached_property
    def ydelse_52_md(self) -> Decimal | None:
        """What 52 weeks to a year would give, when that is another amount."""
        if self.udgift.md_52 is None:
            return None
        efter_52 = max(self._group_1(self.udgift.aar_52), self._group_2(self.dokumenteret.aar_52))
        return None if efter_52 == self.ydelse_md else efter_52

    @cached_property
    def til_naeste_md(self) -> Decimal | None:
        """How much more a month reaches the next group, rounded up to whole øre; None in group 2."""
        if self.gruppe == GROUP_2:
            return None
        if self.gruppe == NONE:
            return _up_to(self.figures.minimum_aar.tal, self.udgift.aar)
        return _up_to(self.figures.over_aar.tal, self.dokumenteret.aar)

    @cached_property
    def forskel_md(self) -> Decimal | None:
        """How much more it gives than the subsidy by the old rules; below nothing when it gives less."""
        return None if self.i_dag is None else self.ydelse_md - self.i_dag

    def _group_1(self, aar: Decimal) -> Decimal:
        """For all expenses in kr/år: its amount from *at least* the minimum."""
        return self.figures.gruppe_1.tal if aar >= self.figures.minimum_aar.tal else ZERO

    def _group_2(self, aar: Decimal) -> Decimal:
        """For documented expenses in kr/år: themselves and a supplement *over* the limit, rounded to øre."""
        if aar <= self.figures.over_aar.tal:
            return ZERO
        return afrund_oere(aar / MONTHS_A_YEAR + self.figures.tillaeg.tal)


def grupper(svar: Svar, figures: Figures) -> Grupper:
    """Both groups.

    Units:  kr/md, rounded to øre at the end; the limits are compared in kr/år.
    Law:    SEL § 100 from 2025-09-01.
    """
    i_dag = svar.tal("tilskud_i_dag_md") if svar.har("tilskud_i_dag_md") else None
    med_bilag = tuple(post for post in all_posts(svar) if post.bilag)
    return Grupper(figures, _given(svar, ALL_MONTH, all_posts(svar)), _given(svar, DOCUMENTED_MONTH, med_bilag), i_dag)


def all_posts(svar: Svar) -> tuple[Post, ...]:
    """The listed expenses: those of both lists, each once. An expense that stands in both is the one with receipts."""
    dokumenterede = [replace(post, bilag=True) for post in listed(svar, DOCUMENTED_LIST)]
    resten = list(dokumenterede)
    poster: list[Post] = []
    for post in listed(svar, LIST):
        tvilling = replace(post, bilag=True)
        if tvilling in resten:
            resten.remove(tvilling)
        else:
            poster.append(post)
    return (*poster, *dokumenterede)


def _given(svar: Svar, beloeb: str, poster: tuple[Post, ...]) -> Udgift | None:
    """The expense by one amount a month, or else by what is listed."""
    if svar.har(beloeb):
        return af_maaned(svar.tal(beloeb))
    return af_poster(poster) if poster else None


def _up_to(graense: Decimal, aar: Decimal) -> Decimal:
    return ((graense - aar) / MONTHS_A_YEAR).quantize(OERE, ROUND_UP)

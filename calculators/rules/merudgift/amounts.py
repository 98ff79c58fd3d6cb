"""SEL § 100 to 2025-08-31 in numbers: the band of the expense, what it gives, and what other readings give."""

from dataclasses import dataclass
from decimal import ROUND_UP, Decimal
from functools import cached_property

from calculators.data.bands import Baand, Baandtabel, Placering
from calculators.rules.merudgift.facts import Figures
from calculators.rules.shared.expenses.amounts import Udgift
from calculators.text.money import OERE, afrund_oere
from calculators.text.numbers import ZERO

BELOW = "under-minimum"
ACTUAL = "faktisk"


@dataclass(frozen=True)
class Tilskud:
    """The subsidy in kr/md: in `tabel`, the law's table as the reader's receipts allow, the expense has `placering`.

    `efter_52` is where the expense lies when a year is 52 weeks, and `efter_trykt` what the municipality's figures
    put it in; None when there is nothing of the kind.
    """

    udgift: Udgift
    figures: Figures
    tabel: Baandtabel
    placering: Placering
    efter_52: Placering | None
    efter_trykt: Placering | None

    @cached_property
    def md(self) -> Decimal:
        """What the reader gets."""
        return gives(self.placering.baand, self.udgift.md)

    @cached_property
    def anden_md(self) -> Decimal | None:
        """What the other reading of the printed limits gives; None when there is none, or it gives the same."""
        anden = self.placering.anden
        return self._another(anden, self.udgift.md) if anden else None

    @cached_property
    def md_52(self) -> Decimal | None:
        """What 52 weeks to a year would give, when that is another amount."""
        if self.efter_52 is None or self.udgift.md_52 is None:
            return None
        return self._another(self.efter_52.baand, self.udgift.md_52)

    @cached_property
    def trykt_md(self) -> Decimal | None:
        """What the municipality's printed figures would give, when that is another amount."""
        return self._another(self.efter_trykt.baand, self.udgift.md) if self.efter_trykt else None

    @cached_property
    def er_over_graensen(self) -> bool:
        """Whether the expense is over the highest limit of the law, where receipts decide."""
        return self.figures.lovens.placer(self.udgift.md).baand.id == ACTUAL

    @cached_property
    def med_bilag_md(self) -> Decimal:
        """What the law gives a reader with receipts."""
        return gives(self.figures.lovens.placer(self.udgift.md).baand, self.udgift.md)

    @cached_property
    def uden_bilag_md(self) -> Decimal:
        """What the law gives a reader without receipts, by our reading."""
        return gives(self.figures.lovens.uden_oeverste().placer(self.udgift.md).baand, self.udgift.md)

    @cached_property
    def til_naeste_md(self) -> Decimal | None:
        """How far it is to the next band, rounded up to whole øre; None in the highest band."""
        naeste = self.placering.naeste
        if naeste is None or naeste.start is None:
            return None
        return (naeste.start - self.udgift.md).quantize(OERE, ROUND_UP)

    def _another(self, baand: Baand, md: Decimal) -> Decimal | None:
        beloeb = gives(baand, md)
        return None if beloeb == self.md else beloeb


def merudgift(udgift: Udgift, figures: Figures, *, uden_bilag: bool) -> Tilskud:
    """The subsidy; `uden_bilag`: the reader cannot document the expenses.

    Units:  kr/md, rounded to øre at the end.
    Law:    SEL § 100, stk. 3, and BEK 931/2020; only the highest band asks for receipts.
    """
    tabel = figures.lovens.uden_oeverste() if uden_bilag else figures.lovens
    kommunens = figures.kommunens
    if kommunens and uden_bilag:
        kommunens = kommunens.uden_oeverste()
    return Tilskud(
        udgift,
        figures,
        tabel,
        tabel.placer(udgift.md),
        None if udgift.md_52 is None else tabel.placer(udgift.md_52),
        kommunens.placer(udgift.md) if kommunens else None,
    )


def gives(baand: Baand, md: Decimal) -> Decimal:
    """What a band gives in kr/md: a standard amount, the actual expense to the øre, or nothing."""
    if baand.giver is not None:
        return baand.giver.tal
    return afrund_oere(md) if baand.id == ACTUAL else ZERO

"""Whom an effect is computed on: the examples of the page, or groups that the reader has counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calculators.whatif.residents import Borger, er_eksempler

TYPE_COUNTS = "Skriv i tabellen, hvor mange borgere der er af hver slags. Så bliver der regnet på dem."


@dataclass(frozen=True)
class Gruppe:
    """The rows that weigh: whether they are examples, how many are left out, and how many answer as an example does."""

    eksempler: bool
    talte: int
    uden_antal: int
    svarer_som_eksempel: int

    @classmethod
    def of(cls, borgere: Sequence[Borger], opdigtede: Sequence[Borger]) -> "Gruppe":
        """The group of these rows, of which some may still be those of the data."""
        eksempler = er_eksempler(borgere)
        talte = [et for et in borgere if et.antal or eksempler]
        svar = [et.svar for et in opdigtede]
        return cls(eksempler, len(talte), len(borgere) - len(talte), sum(et.svar in svar for et in talte))

    def kaldes(self, personer: int) -> str:
        """`8 eksempler` or `47 borgere`."""
        ord_ = ("eksempel", "eksempler") if self.eksempler else ("borger", "borgere")
        return f"{personer} {ord_[0 if personer == 1 else 1]}"

    def saetninger(self, personer: int) -> Iterator[str]:
        """Whom was computed on, in whole sentences."""
        if self.eksempler:
            yield f"{self.kaldes(personer)}, som siden selv har fundet på. De er ikke kommunens borgere. {TYPE_COUNTS}"
            return
        grupper = f"{self.talte} {'gruppe' if self.talte == 1 else 'grupper'}"
        yield f"{self.kaldes(personer)} i {grupper}. Antallene er dem, du har givet."
        if self.svarer_som_eksempel:
            hvor = "Alle grupper" if self.svarer_som_eksempel == self.talte else f"{self.svarer_som_eksempel} af dem"
            yield f"{hvor} har stadig svar fra sidens eksempler. Ret dem, så de ligner jeres borgere."
        if self.uden_antal:
            yield f"{self.uden_antal} {'række' if self.uden_antal == 1 else 'rækker'} uden antal er ikke talt med."

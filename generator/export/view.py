"""One catalogue as all that is published of it is made: looked up in one index, with the rates written out once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from calculators.data.rates import Satser
from generator.computed.rules import Rule, rules
from generator.export.dele import Dele, compact, dele
from generator.export.satser import satser
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup


@dataclass(frozen=True)
class View:
    """What pages, open data, search and calculators share of one catalogue; each part is made when first asked for."""

    opslag: Lookup

    @classmethod
    def of(cls, catalogue: Catalogue) -> View:
        """The view of a catalogue that nothing has looked at yet."""
        return cls(Lookup(catalogue))

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue that it is a view of."""
        return self.opslag.catalogue

    @cached_property
    def exported(self) -> dict[str, Any]:
        """What stands in satser.json; it is read by many and changed by none."""
        return satser(self.opslag)

    @cached_property
    def satser(self) -> Satser:
        """The rates as the calculators have them."""
        return Satser.fra_json(self.exported)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule with the calculators that read it, or the reason why none does."""
        return rules(self.catalogue)

    @cached_property
    def dele(self) -> Dele:
        """The rates as the browser fetches them."""
        return dele(self.exported, self.catalogue)

    def exported_text(self) -> str:
        """All the rates as JSON, as short as it can be."""
        return compact(self.exported)

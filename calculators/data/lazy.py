"""A mapping whose values are made when first asked for: of hundreds of facts a calculation reads a few."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Doven(Mapping[str, T], Generic[T]):
    """`raa` as it stands in satser.json; `lav` makes the value of a key and its raw form."""

    def __init__(self, raa: Mapping[str, Any], lav: Callable[[str, Any], T]) -> None:
        self._raa = raa
        self._lav = lav
        self._lavet: dict[str, T] = {}

    def __getitem__(self, navn: str) -> T:
        """The value. Errors: KeyError when there is none."""
        if navn not in self._lavet:
            self._lavet[navn] = self._lav(navn, self._raa[navn])
        return self._lavet[navn]

    def __contains__(self, navn: object) -> bool:
        """Whether there is a value, without making it."""
        return navn in self._raa

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._raa)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._raa)

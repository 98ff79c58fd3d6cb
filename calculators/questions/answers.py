"""From what the reader typed to typed answers; every mistake is reported at once."""

from collections import ChainMap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from calculators.questions.fields import Felt
from calculators.questions.lines import read_lines
from calculators.questions.number_lists import parse_talliste
from calculators.questions.posts import MOST_POSTS, Post, er_tom, parse_post
from calculators.questions.rows import Raekke, parse_rows
from calculators.questions.single_answer import Enkelt, read_one
from calculators.text.dates import dansk_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.suggestions import citat, mente_du
from calculators.text.units import med_enhed

RaaSvar = Mapping[str, str | list[str]]
Vaerdi = Enkelt | tuple[Post, ...] | tuple[Raekke, ...] | tuple[Decimal, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Svar:
    """The typed answers. Asking for an answer that was not given is a KeyError: test with `har` first."""

    vaerdier: Mapping[str, Vaerdi]

    def har(self, navn: str) -> bool:
        """Whether the reader, or the field's default, has answered."""
        return navn in self.vaerdier

    def tal(self, navn: str) -> Decimal:
        """The answer to an amount or a number."""
        return self._as(navn, Decimal)

    def heltal(self, navn: str) -> int:
        """The answer to a count."""
        return self._as(navn, int)

    def valg(self, navn: str) -> str:
        """The id of the choice."""
        return self._as(navn, str)

    def ja(self, navn: str) -> bool:
        """Whether the answer is yes."""
        return self._as(navn, bool)

    def dato(self, navn: str) -> date:
        """The answer to a date."""
        return self._as(navn, date)

    def poster(self, navn: str) -> tuple[Post, ...]:
        """The listed expenses."""
        return self._as(navn, tuple)

    def raekker(self, navn: str) -> tuple[Raekke, ...]:
        """The rows of a list; none where nobody has written any."""
        return self._as(navn, tuple) if self.har(navn) else ()

    def talliste(self, navn: str) -> tuple[Decimal, ...]:
        """The listed numbers."""
        return self._as(navn, tuple)

    def med(self, andre: Mapping[str, Vaerdi]) -> "Svar":
        """The same answers but for these."""
        return Svar(ChainMap({**andre}, self.vaerdier))  # type: ignore[arg-type]  # nothing is written in either

    def _as(self, navn: str, art: type[T]) -> T:
        vaerdi = self.vaerdier[navn]
        if not isinstance(vaerdi, art):
            raise TypeError(f"svaret {navn!r} er {type(vaerdi).__name__}, ikke {art.__name__}")
        return vaerdi


def laes_svar(felter: Sequence[Felt], raa: RaaSvar) -> Svar:
    """The typed answers to these fields; a field that is not shown is not read.

    Errors: InputFejl with every mistake, unknown field names included.
    """
    navne = [felt.navn for felt in felter]
    fejl = [
        (str(navn), f"Feltet {citat(navn)} findes ikke. {mente_du(navn, navne)}") for navn in raa if navn not in navne
    ]
    vaerdier: dict[str, Vaerdi] = {}
    for felt in felter:
        if not _is_shown(felt, vaerdier):
            continue
        try:
            vaerdi = _read_field(felt, _as_lines(raa.get(felt.navn)))
        except Tastefejl as mangel:
            fejl.append((felt.navn, str(mangel)))
        except InputFejl as mangler:
            fejl.extend(mangler.fejl)
        else:
            if vaerdi is not None:
                vaerdier[felt.navn] = vaerdi
    if fejl:
        raise InputFejl(fejl)
    return Svar(vaerdier)


def som_linjer(felter: Sequence[Felt], svar: Svar) -> tuple[tuple[str, str], ...]:
    """The answers in words, as pairs of label and text, for the journal note."""
    linjer: list[tuple[str, str]] = []
    for felt in felter:
        if not svar.har(felt.navn):
            continue
        vaerdi = svar.vaerdier[felt.navn]
        if isinstance(vaerdi, tuple):
            liste: Sequence[Post | Raekke | Decimal] = vaerdi
            linjer += [_listed(felt, nummer, et) for nummer, et in enumerate(liste, start=1)]
        else:
            linjer.append((felt.etiket, _in_words(felt, vaerdi)))
    return tuple(linjer)


def _listed(felt: Felt, nummer: int, et: Post | Raekke | Decimal) -> tuple[str, str]:
    """One listed expense, row or number as label and text."""
    if isinstance(et, Raekke):
        return f"{felt.raekkenavn}, {et.navn}", et.tekst
    if isinstance(et, Post):
        return et.navn, et.tekst
    return f"{felt.etiket}, nr. {nummer}", med_enhed(et, felt.enhed)


def _in_words(felt: Felt, vaerdi: Enkelt) -> str:
    """One answer as the reader would say it."""
    if isinstance(vaerdi, bool):
        return "ja" if vaerdi else "nej"
    if isinstance(vaerdi, date):
        return dansk_dato(vaerdi)
    if isinstance(vaerdi, str) and felt.type in ("ydelse", "pris"):
        return vaerdi
    if isinstance(vaerdi, str):
        return next(valg.etiket for valg in felt.valg if valg.id == vaerdi)
    return med_enhed(Decimal(vaerdi), felt.enhed)


def _is_shown(felt: Felt, vaerdier: Mapping[str, Vaerdi]) -> bool:
    """Whether the answers so far make this field part of the form."""
    if felt.vises_naar is None:
        return True
    vaerdi = vaerdier.get(felt.vises_naar.felt)
    tekst = ("ja" if vaerdi else "nej") if isinstance(vaerdi, bool) else "" if vaerdi is None else str(vaerdi)
    return tekst in felt.vises_naar.vaerdier


def _as_lines(raa: object) -> list[str]:
    """The typed texts that are not blank; JSON from elsewhere may hold anything."""
    linjer: list[object] = raa if isinstance(raa, list) else [] if raa is None else [raa]
    tekster = [linje for linje in linjer if isinstance(linje, str)]
    if len(tekster) < len(linjer):
        raise Tastefejl("Svaret skal være skrevet som tekst.")
    return [tekst for tekst in tekster if tekst.strip()]


def _read_field(felt: Felt, linjer: list[str]) -> Vaerdi | None:
    """The typed answer, the default, or None when an optional field is blank."""
    if felt.type == "poster":
        return _read_posts(felt, [linje for linje in linjer if not er_tom(linje)])
    if felt.type == "raekker":
        return parse_rows(linjer, felt)
    if felt.type == "talliste" and linjer:
        return parse_talliste(linjer, felt)
    if len(linjer) > 1:
        raise Tastefejl(f"“{felt.etiket}” er udfyldt {len(linjer)} gange. Skriv ét svar.")
    if linjer:
        return read_one(felt, linjer[0])
    if felt.standard is not None:
        return read_one(felt, felt.standard)
    if felt.paakraevet:
        raise Tastefejl(f"Udfyld “{felt.etiket}”.")
    return None


def _read_posts(felt: Felt, linjer: list[str]) -> tuple[Post, ...] | None:
    """All listed expenses; each mistake says which line it is in."""
    if len(linjer) > MOST_POSTS:
        raise Tastefejl(f"Der er {len(linjer)} udgifter. Skriv højst {MOST_POSTS}.")
    poster = read_lines(linjer, felt, "Udgift", parse_post)
    if not poster and felt.paakraevet:
        raise Tastefejl(f"Udfyld “{felt.etiket}”.")
    return poster or None

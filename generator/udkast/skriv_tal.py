"""Figures as a draft has them: a fact each, or a table of the model where rows have names and values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.prose import UDFYLD
from generator.udkast.forslag import Forslag
from generator.udkast.ramme import Ramme, cited, quoted, short
from generator.udkast.valgtabel import Tabelforslag


def fakta(et: Forslag, rammen: Ramme) -> Iterator[str]:
    """A proposed fact as it stands in a list of facts."""
    ogsaa = f" Står også på linje {', '.join(map(str, et.andre[:8]))}." if et.andre else ""
    yield f"  - id: {et.id}"
    yield f"    betegnelse: {quoted(short(et.betegnelse))}"
    yield f"    enhed: {quoted(et.enhed)}"
    yield f"    forslag: {quoted(f'{et.sikker}: {et.fordi}.{ogsaa}')}"
    yield "    vaerdier:"
    kilde = cited(rammen, str(et.linje), short(et.afsnit))
    yield f"      - {{gyldig_fra: {rammen.fra}, vaerdi: {_vaerdi(et)}, kilde: {kilde}}}"


def tabel_linjer(et: Tabelforslag, rammen: Ramme) -> Iterator[str]:
    """A proposed table: its steps by name, and a row of values for each line of the source."""
    yield f"  - id: {et.id}"
    yield f"    titel: {quoted(short(et.titel))}"
    yield f"    enhed: {quoted(et.enhed)}"
    yield f"    note: {UDFYLD}. Se navne, enhed og tal efter i kilden, og slet noten."
    yield "    dimensioner:"
    yield from _dimension("raekke", et.raekkenavn, [(raekke.id, raekke.navn) for raekke in et.raekker])
    if et.kolonner:
        yield from _dimension("kolonne", UDFYLD, et.kolonner)
    yield "    perioder:"
    yield f"      - gyldig_fra: {rammen.fra}"
    linjer = f"{et.raekker[0].linje}-{et.raekker[-1].linje}"
    yield f"        kilde: {cited(rammen, linjer, short(et.afsnit))}"
    yield "        raekker:"
    for raekke in et.raekker:
        celler = ", ".join("null" if tal is None else f"{tal:f}" for tal in raekke.celler)
        yield f"          - {{trin: {raekke.id}, celler: [{celler}], linje: {raekke.linje}}}"


def _dimension(id_: str, titel: str, trin: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f"      - id: {id_}"
    yield f"        titel: {quoted(short(titel))}"
    yield "        trin:"
    yield from (f"          - {{id: {et}, titel: {quoted(short(navn) or UDFYLD)}}}" for et, navn in trin)


def _vaerdi(et: Forslag) -> str:
    vaerdi = et.vaerdi
    if isinstance(vaerdi, dict):
        return (
            "{"
            + ", ".join(f"{navn}: {quoted(str(del_)) if navn == 'dato' else del_}" for navn, del_ in vaerdi.items())
            + "}"
        )
    return str(vaerdi)

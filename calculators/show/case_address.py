"""A case in the address of a calculator's page, sealed as docs/assets/kit/case_address.js seals and reads it."""

from collections.abc import Sequence

from calculators.show.filled_in import EKSEMPEL, FORUD, USIKKER, Udfyldt

VERSION = "2"
_KEPT = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._")
_SPACE = ord(" ")
_BETWEEN = "*"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WORD = 0xFFFFFFFF
Pairs = Sequence[tuple[str, str]]


def case_hash(answers: Pairs, udfyldt: Udfyldt) -> str:
    """What stands after # in the address: the answers, and where those came from that nobody gave."""
    marked = [
        (origin, _BETWEEN.join(navne))
        for origin in (EKSEMPEL, FORUD, USIKKER)
        if (navne := list(dict.fromkeys(navn for navn, _ in answers if udfyldt.get(navn) == origin)))
    ]
    pairs = [*answers, *marked]
    return f"v={VERSION}&n={len(pairs)}-{_check(pairs)}&{_encoded(pairs)}"


def _encoded(pairs: Pairs) -> str:
    """As URLSearchParams writes them."""
    return "&".join(f"{_escaped(navn)}={_escaped(vaerdi)}" for navn, vaerdi in pairs)


def _escaped(tekst: str) -> str:
    return "".join(chr(byte) if byte in _KEPT else "+" if byte == _SPACE else f"%{byte:02X}" for byte in tekst.encode())


def _check(pairs: Pairs) -> str:
    """53 bits of the pairs in letters and figures."""
    one, other = 0xDEADBEEF, 0x41C6CE57
    for byte in _encoded(pairs).encode():
        one = (one ^ byte) * 2654435761 & _WORD
        other = (other ^ byte) * 1597334677 & _WORD
    one = _mixed(one, other)
    other = _mixed(other, one)
    return _base_36((2097151 & other) << 32 | one)


def _mixed(one: int, other: int) -> int:
    return ((one ^ one >> 16) * 2246822507 ^ (other ^ other >> 13) * 3266489909) & _WORD


def _base_36(tal: int) -> str:
    cifre = ""
    while tal:
        tal, rest = divmod(tal, len(_DIGITS))
        cifre = _DIGITS[rest] + cifre
    return cifre or "0"

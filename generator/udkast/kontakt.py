"""Contacts: names with an address, a telephone, mail and hours, wherever they stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.prose import UDFYLD
from generator.udkast.dokument import Dokument, plain
from generator.udkast.opdel import kind_of

_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_TELEFON = re.compile(
    r"(?:(?:tlf|telefon|tel|mobil|ring|nr)[\w.]*:?\s*)(?:nr\.?:?\s*)?(?:\+45\s*)?((?:\d ?){8})(?!\d)"
    r"|(?<![\d.,])((?:\d{2} ){3}\d{2}|\d{4} \d{4})(?![\d.,])",
    re.IGNORECASE,
)
_POST = re.compile(r"^(.*?,\s*)?((?:DK-)?\d{4} +[A-ZÆØÅ][\wæøåÆØÅ.]+(?: [A-ZÆØÅ][\wæøåÆØÅ.]*)?)\s*$")
_NUMMER = r"\d+\s?[A-Za-z]?(?:\s?[-–]\s?\d+\s?[A-Za-z]?)?(?:,?\s*(?:\d+\.?\s*)?(?:sal|tv|th|mf|st)\b\.?)?"
_GADE = re.compile(rf"[A-ZÆØÅ][\wæøåÆØÅ. ]*\s{_NUMMER}\s*,?\s*$")
_I_TEKST = re.compile(
    r"(?:(?P<navn>[A-ZÆØÅ][^,.()•:\d]{2,60}),\s+)?(?P<gade>[A-ZÆØÅ][\wæøåÆØÅ.]+(?: [\wæøåÆØÅ.]+){0,3} "
    rf"{_NUMMER})(?:\s*\([^)]*\))?,\s+(?P<post>\d{{4}} [A-ZÆØÅ][\wæøåÆØÅ]+(?: [A-ZÆØÅ]\w*)?)"
)
_TID = re.compile(
    r"\b(?:mandag|tirsdag|onsdag|torsdag|fredag|hverdage|åben\w*|telefontid|træffetid)\b.*\d", re.IGNORECASE
)
# Words that lead up to a contact, and are no part of its name.
_LEDER_IND = re.compile(
    r"^(?:.*\b(?:til|hos|rettes til|sendes til|kontakt|henvendelse)\s*:?\s*)$|^(?:eller|og|att\.?)$", re.IGNORECASE
)
_NAVN = re.compile(r"^[A-ZÆØÅ][^.:;!?@\d]{2,70}$")
_LABEL = re.compile(r"^(?:e?-?mail|adresse|telefon|tlf\.?(?:nr\.?)?|hjemmeside|åbningstid\w*)\s*:?\s*", re.IGNORECASE)
_NEAR = 4


@dataclass
class Kontaktforslag:
    """A contact, and the lines that it stands on."""

    navn: str
    fra: int
    til: int
    adresse: tuple[str, ...] = ()
    telefon: str | None = None
    mail: tuple[str, ...] = ()
    tid: tuple[str, ...] = ()


def kontakter(dokument: Dokument) -> list[Kontaktforslag]:
    """Each contact once: the places where an address, a telephone or mail stands, with the name above."""
    fundne: dict[tuple[object, ...], Kontaktforslag] = {}
    for sted in _i_tekst(dokument):
        fundne.setdefault((sted.adresse, sted.navn), sted)
    for numre in _klynger(dokument):
        if et := _kontakt(dokument, numre):
            noegle = (et.navn, et.adresse, et.telefon, et.mail)
            fundne.setdefault(noegle, et)
    return list(fundne.values())


def _klynger(dokument: Dokument) -> Iterator[list[int]]:
    """Lines with parts of a contact that stand near each other."""
    samling: list[int] = []
    ord_siden = 0
    for nr, linje in enumerate(dokument.linjer, start=1):
        if _er_del(linje):
            if samling and (ord_siden > 1 or nr - samling[-1] > _NEAR * 2 or _begins_another(dokument, samling, linje)):
                yield samling
                samling = []
            samling.append(nr)
            ord_siden = 0
        elif linje.strip() and not _LEDER_IND.match(linje.strip()):
            ord_siden += 1
    if samling:
        yield samling


def _er_del(linje: str) -> bool:
    ord_ = linje.strip()
    if _I_TEKST.search(ord_):
        return False
    return bool(_MAIL.search(ord_) or _POST.match(ord_) or _TELEFON.search(ord_) or _er_gade(ord_))


def _er_gade(ord_: str) -> bool:
    return len(ord_) < 60 and _GADE.match(ord_) is not None and not _TELEFON.search(ord_)


def _begins_another(dokument: Dokument, samling: list[int], linje: str) -> bool:
    """Whether a street comes after a postal code: that is the next contact."""
    return bool(_POST.match(dokument.linje(samling[-1]).strip())) and _er_gade(linje.strip())


def _i_tekst(dokument: Dokument) -> Iterator[Kontaktforslag]:
    """Places that a sentence or a list names with their whole address on one line."""
    for nr, linje in enumerate(dokument.linjer, start=1):
        tekst = plain(linje).lstrip(" -–•*»�●▪\t")
        if tekst.endswith("-") and nr < len(dokument.linjer):
            efter = next((et.strip() for et in dokument.linjer[nr : nr + 2] if et.strip()), "")
            tekst = tekst[:-1] + efter
        for fundet in _I_TEKST.finditer(tekst):
            navn = (fundet["navn"] or "").strip()
            yield Kontaktforslag(navn or UDFYLD, nr, nr, (fundet["gade"], fundet["post"]))


def _kontakt(dokument: Dokument, numre: list[int]) -> Kontaktforslag | None:
    navne, fra = _navn_over(dokument, numre[0])
    et = Kontaktforslag(navne[0] if navne else "", fra, numre[-1])
    adresse: list[str] = list(navne[1:])
    for nr in range(numre[0], numre[-1] + 1):
        linje = plain(dokument.linje(nr)).strip()
        ord_ = _LABEL.sub("", linje).rstrip(" ,")
        et.mail = (*et.mail, *(mail for mail in _MAIL.findall(linje) if mail not in et.mail))
        if _I_TEKST.search(linje):
            continue
        if telefon := _TELEFON.search(linje):
            et.telefon = et.telefon or _spaced(telefon[1] or telefon[2])
        elif post := _POST.match(linje):
            adresse += [del_.strip(" ,") for del_ in (post[1], post[2]) if del_]
        elif _er_gade(ord_):
            adresse.append(ord_)
        if _TID.search(linje):
            et.tid = (*et.tid, linje)
    et.adresse = tuple(dict.fromkeys(adresse))
    if not et.navn and navne == []:
        et.navn = dokument.titel or UDFYLD
    har = bool(et.mail) or et.telefon is not None or any(_POST.match(linje) for linje in et.adresse)
    return et if har else None


def _navn_over(dokument: Dokument, nr: int) -> tuple[list[str], int]:
    """The name above the first part, and further lines of the address such as the house's; from which line."""
    navne: list[str] = []
    fra, tomme = nr, 0
    for foer in range(nr - 1, max(0, nr - 12), -1):
        ord_ = plain(dokument.linje(foer)).strip().strip("*#").strip(" ,")
        if not ord_:
            tomme += 1
            if tomme > 2:
                break
            continue
        overskrift = tomme > 0 and len(ord_.split()) <= 4 and kind_of(ord_) is not None
        if not _NAVN.match(ord_) or _LEDER_IND.match(ord_) or len(ord_.split()) > 9 or overskrift:
            break
        navne.insert(0, ord_)
        fra, tomme = foer, 0
    return navne, fra


def _spaced(nummer: str) -> str:
    cifre = nummer.replace(" ", "")
    return " ".join(cifre[nr : nr + 2] for nr in range(0, 8, 2))

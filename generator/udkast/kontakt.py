"""Contacts: names with an address, a telephone, mail and hours, wherever they stand together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.checks.prose import UDFYLD
from generator.udkast.dokument import Dokument, plain
from generator.udkast.overskrift import kind_of, running_lines

_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_TELEFON = re.compile(
    r"(?:(?:tlf|telefon|tel|mobil|ring|nr)[\w.]*:?\s*)(?:nr\.?:?\s*)?(?:\+45\s*)?((?:\d ?){8})(?!\d)"
    r"|(?<![\d.,])((?:\d{2} ){3}\d{2}|\d{4} \d{4})(?![\d.,])",
    re.IGNORECASE,
)
_POST = re.compile(r"^(.*?,\s*)?((?:DK-)?\d{4} +[A-ZÆØÅ][\wæøåÆØÅ]+(?: [A-ZÆØÅ][\wæøåÆØÅ.]*)?)\.?\s*$")
_NUMMER = r"\d+\s?[A-Za-z]?(?:\s?[-–]\s?\d+\s?[A-Za-z]?)?(?:,?\s*(?:\d+\.?\s*)?(?:sal|tv|th|mf|st)\b\.?)?"
_GADE = re.compile(rf"[A-ZÆØÅ][\wæøåÆØÅ. ]*\s{_NUMMER}\s*,?\s*$")
_I_TEKST = re.compile(
    r"(?:(?P<navn>[A-ZÆØÅ][^,.()•:\d]{2,60}),\s+)?(?P<gade>[A-ZÆØÅ][\wæøåÆØÅ.]+(?: [\wæøåÆØÅ.]+){0,3} "
    rf"{_NUMMER})(?:\s*\([^)]*\))?,\s+(?P<post>\d{{4}} [A-ZÆØÅ][\wæøåÆØÅ]+(?: [A-ZÆØÅ]\w*)?)"
)
_TID = re.compile(
    r"\b(?:mandag|tirsdag|onsdag|torsdag|fredag|hverdage|åben\w*|telefontid|træffetid)\b.*\d", re.IGNORECASE
)
# What a sentence says before the street.
_FOER_GADE = re.compile(r"^.*\b(?:er|på|hos|til|i) (?=[A-ZÆØÅ])")
# Words that lead up to a contact, and are no part of its name.
_LEDER_IND = re.compile(
    r"^(?:.*\b(?:til|hos|rettes til|sendes til|kontakt|henvendelse)\s*:?\s*)$|^(?:eller|og|att\.?)$", re.IGNORECASE
)
_NAVN = re.compile(r"^[A-ZÆØÅ][^.:;!?@\d]{2,70}$")
_LABEL = re.compile(r"^(?:e?-?mail|adresse|telefon|tlf\.?(?:nr\.?)?|hjemmeside|åbningstid\w*)\s*:?\s*", re.IGNORECASE)
_NEAR = 4
_LONGEST_HOURS = 120


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
    loebende = running_lines(dokument)
    i_tekst = list(_i_tekst(dokument))
    alle: list[Kontaktforslag] = [*i_tekst]
    for numre in _klynger(dokument, loebende):
        over = next((et for et in i_tekst if 0 < numre[0] - et.til <= 2 and et.telefon is None and not et.mail), None)
        if et := _kontakt(dokument, numre, loebende):
            if over is not None and not et.adresse:
                over.til, over.telefon, over.mail, over.tid = et.til, et.telefon, et.mail, et.tid
            else:
                alle.append(et)
    return list(_each_once(alle))


def in_one_line(et: Kontaktforslag) -> str:
    """All of a contact, in the order that people write it."""
    telefon = f"tlf. {et.telefon}" if et.telefon else ""
    return ", ".join(del_ for del_ in (et.navn, *et.adresse, telefon, *et.mail, *et.tid) if del_)


def _each_once(alle: list[Kontaktforslag]) -> Iterator[Kontaktforslag]:
    """No contact twice, and none without a name whose every part another has."""
    kendte: list[set[str | None]] = []
    for et in sorted(alle, key=lambda et: (et.navn == UDFYLD, et.fra)):
        dele: set[str | None] = {*et.adresse, *et.mail, et.telefon} - {None}
        hele = dele if et.navn == UDFYLD else {et.navn, *dele}
        if not any(hele <= andre for andre in kendte):
            kendte.append({et.navn, *dele})
            yield et


def _klynger(dokument: Dokument, loebende: Collection[str]) -> Iterator[list[int]]:
    """Lines with parts of a contact that stand near each other."""
    samling: list[int] = []
    ord_siden = 0
    for nr, linje in enumerate(dokument.linjer, start=1):
        if linje.strip() in loebende:
            continue
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
            gade = _FOER_GADE.sub("", fundet["gade"])
            yield Kontaktforslag(navn or UDFYLD, nr, nr, (gade, fundet["post"]))


def _kontakt(dokument: Dokument, numre: list[int], loebende: Collection[str]) -> Kontaktforslag | None:
    navne, fra = _navn_over(dokument, numre[0], loebende)
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
    et.adresse = tuple(dict.fromkeys(adresse))
    et.tid = tuple(linje for linje in _hours(dokument, numre) if linje not in et.adresse)
    if not et.navn and navne == []:
        et.navn = dokument.titel or UDFYLD
    har = bool(et.mail) or et.telefon is not None or any(_POST.match(linje) for linje in et.adresse)
    return et if har else None


def _hours(dokument: Dokument, numre: list[int]) -> Iterator[str]:
    """The lines that say when it is open or answers, among the contact's and right below."""
    for nr in range(numre[0], min(numre[-1] + _NEAR, len(dokument.linjer)) + 1):
        linje = plain(dokument.linje(nr)).strip()
        if _TID.search(linje) and len(linje) <= _LONGEST_HOURS:
            yield linje


def _navn_over(dokument: Dokument, nr: int, loebende: Collection[str]) -> tuple[list[str], int]:
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
        if dokument.linje(foer).strip() in loebende:
            continue
        marked = dokument.linje(foer).lstrip().startswith("#")
        # Right above the address it is who lives there; further up it is what the section is called.
        overskrift = marked or (bool(navne) and tomme > 0 and len(ord_.split()) <= 4 and kind_of(ord_) is not None)
        if not _NAVN.match(ord_) or _LEDER_IND.match(ord_) or len(ord_.split()) > 9 or overskrift:
            break
        navne.insert(0, ord_)
        fra, tomme = foer, 0
    return navne, fra


def _spaced(nummer: str) -> str:
    cifre = nummer.replace(" ", "")
    return " ".join(cifre[nr : nr + 2] for nr in range(0, 8, 2))

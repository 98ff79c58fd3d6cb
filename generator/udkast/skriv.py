"""A standard as it was read, written as a draft: the model's fields, with the source's text beside the empty ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.checks.prose import UDFYLD
from generator.udkast.afsnit import LOVGRUNDLAG, Stykke
from generator.udkast.dokument import Dokument, plain
from generator.udkast.kontakt import Kontaktforslag, in_one_line
from generator.udkast.laest import Laest, Standardforslag
from generator.udkast.lovhenvisning import henvisninger
from generator.udkast.navne import ascii_id, counted
from generator.udkast.ordliste import ordliste
from generator.udkast.ramme import Ramme, cited, keys, quoted, short
from generator.udkast.skriv_tal import fakta, tabel_linjer
from generator.udkast.valgtabel import as_tables

_MOST_LINES = 60


@dataclass(frozen=True)
class Udkast:
    """A draft to be written: the service's id, its title, its paragraphs, and what was read of it."""

    id: str
    titel: str
    love: tuple[str, ...]
    del_: Standardforslag


def udkast(laest: Laest, rammen: Ramme) -> list[Udkast]:
    """A draft of each standard. Two that would have one name get a number after it."""
    navne: dict[str, int] = {}
    ud = []
    for del_ in laest.standarder:
        love = _love(laest.dokument, del_, rammen)
        titel = _titel(del_.udsnit.titel)
        ud.append(Udkast(counted(_navn(titel, love), navne), titel, love, del_))
    return ud


def tekster(laest: Laest, rammen: Ramme, alle: Sequence[Udkast]) -> list[str]:
    """The drafts of a document as YAML, with ties to each other."""
    andre = {lov: et.id for et in reversed(alle) for lov in et.love[:1]}
    return ["\n".join(_fil(laest, et, rammen, andre)) + "\n" for et in alle]


def _love(dokument: Dokument, del_: Standardforslag, rammen: Ramme) -> tuple[str, ...]:
    """The paragraphs of the title, else of the section on law, else the first that the text names."""
    i_lov = "\n".join(_linjerne(dokument, et) for et in del_.stykker if et.om_lov)[:400]
    alt = "\n".join(dokument.linjer[del_.udsnit.fra - 1 : del_.udsnit.til])
    if i_titel := henvisninger(del_.udsnit.titel, rammen.love):
        # A paragraph that the law's list lacks is for a person to add, and no reason to take another.
        return tuple(i_titel[:4])
    for sted, hoejst in ((i_lov, 2), (alt, 1)):
        if fundne := henvisninger(sted, rammen.love, rammen.paragraffer):
            return tuple(fundne[:hoejst])
    return ()


def _titel(skrevet: str) -> str:
    titel = plain(skrevet)
    # Twice: what one takes away may have stood before what another does.
    for moenster in ordliste().titel_fra * 2:
        titel = moenster.sub(" ", titel).strip()
    titel = " ".join(titel.split()).strip(" –-:,.()") or " ".join(skrevet.split())
    return titel.capitalize() if titel.isupper() else titel[:1].upper() + titel[1:]


def _navn(titel: str, love: Sequence[str]) -> str:
    lov = love[0].lower().replace("§", "") if love else ""
    return ascii_id(f"{lov} {titel}", 60) or "standard"


def _fil(laest: Laest, et: Udkast, rammen: Ramme, andre: Mapping[str, str]) -> Iterator[str]:
    dokument, del_ = laest.dokument, et.del_
    yield f"# yaml-language-server: $schema={rammen.skemaer}/ydelse.schema.json"
    yield "# Et udkast, som et program har læst ud af kilden. Gå det igennem, og slet så linjen med udkast."
    yield "udkast: ja"
    yield f"id: {et.id}"
    yield f"kommune: {rammen.kommune}"
    yield f"titel: {quoted(et.titel)}"
    yield f"lovgrundlag: [{', '.join(map(quoted, et.love)) or UDFYLD}]"
    yield from _indsats(et.titel, et.love, rammen)
    yield "adgang: vurdering # se efter: ret, selvhenvendelse eller vurdering"
    yield f"gaelder_fra: {rammen.fra} # {rammen.fra_fordi}"
    yield f"kilde: {cited(rammen, f'{del_.udsnit.fra}-{del_.udsnit.til}', et.titel)}"
    yield f"\nkort: {UDFYLD}\n"
    yield "svar:"
    yield from (f"  {felt}: {UDFYLD}" for felt in ("kan_jeg", "hvad", "pris", "tid"))
    yield from _afgoer(dokument, del_)
    yield "\nafsnit:"
    yield from _afsnit(dokument, del_.stykker)
    yield from _kontakter(del_, laest.kontakter, rammen)
    tabeller, enkelte = as_tables(del_.fakta)
    if enkelte:
        yield "\nfakta:"
        yield from (linje for tal in enkelte for linje in fakta(tal, rammen))
    if tabeller:
        yield "\nvalgtabeller:"
        yield from (linje for tabel in tabeller for linje in tabel_linjer(tabel, rammen))
    yield from _se_ogsaa(dokument, et, rammen, andre)


def _indsats(titel: str, love: Sequence[str], rammen: Ramme) -> Iterator[str]:
    noegler = {(lov.split(" § ")[0], lov.split(" § ")[1]) for lov in love[:1]}
    mulige = [(id_, navn) for id_, navn, paragraffer in rammen.indsatser if paragraffer & noegler]
    ord_ = titel.lower()
    valgte = [et for et in mulige if et[1].lower() in ord_ or et[1].lower().split()[-1] in ord_]
    if len(mulige) == 1 or len(valgte) == 1:
        yield f"indsats: {(valgte or mulige)[0][0]}"
    elif mulige:
        yield f"# indsats: {UDFYLD}. Vælg blandt {', '.join(id_ for id_, _ in mulige)}"


def _afgoer(dokument: Dokument, del_: Standardforslag) -> Iterator[str]:
    for nr in range(del_.udsnit.fra, del_.udsnit.til + 1):
        fundet = ordliste().afgoer.search(plain(dokument.linje(nr)))
        hvem = fundet and (fundet["hvem"] or fundet["hvem2"])
        if hvem and hvem.split()[0] not in ("Der", "Det", "De", "Herefter", "Hvis", "Når"):
            yield f"\nafgoer: {{hvem: {quoted(hvem)}, linje: {nr}}}"
            return


def _kontakter(del_: Standardforslag, kontakter: Sequence[Kontaktforslag], rammen: Ramme) -> Iterator[str]:
    """Whom one applies to, beside what was read, and who takes complaints where the municipality has the contact."""
    egne = [et for et in kontakter if del_.udsnit.fra <= et.fra <= del_.udsnit.til]
    klage = [
        et
        for et in egne
        if any(stykke.slags == "klage" and stykke.fra <= et.fra <= stykke.til for stykke in del_.stykker)
    ]
    soeg = [et for et in egne if et not in klage]
    if soeg:
        yield "\nsoeg:"
        yield f"  linje: {quoted(', '.join(f'{et.fra}-{et.til}' for et in soeg))}"
        yield f"  tekst: {UDFYLD}"
        yield from (f"  # {short(in_one_line(et))}" for et in soeg)
    for et in klage:
        yield f"\n# Klagen sendes til: {short(in_one_line(et))}"
        if kendt := rammen.kontakter.get(next(keys(et), "")):
            yield f"klage_kontakt: {kendt}"
            return


def _linjerne(dokument: Dokument, et: Stykke) -> str:
    return "\n".join(dokument.linjer[et.fra - 1 : et.til])


def _afsnit(dokument: Dokument, stykker: Sequence[Stykke]) -> Iterator[str]:
    """The sections in the document's order, those of one kind together, each with the source's lines as comments."""
    samlet: dict[str, list[Stykke]] = {}
    for et in stykker:
        if et.slags != LOVGRUNDLAG:
            samlet.setdefault(et.slags, []).append(et)
    if not samlet:
        yield "  {}"
    for slags, dele in samlet.items():
        yield f"  {slags}:"
        yield f"    linje: {quoted(', '.join(_spaend(dele)))}"
        yield f"    tekst: {UDFYLD}"
        yield f"    # Kilden, fundet ved {' og '.join(dict.fromkeys(et.fordi for et in dele))}:"
        numre = [nr for et in dele for nr in range(et.fra, et.til + 1) if dokument.linje(nr).strip()]
        yield from (f"    # {nr}: {short(dokument.linje(nr))}" for nr in numre[:_MOST_LINES])
        if len(numre) > _MOST_LINES:
            yield f"    # … og {len(numre) - _MOST_LINES} linjer mere"


def _spaend(dele: Sequence[Stykke]) -> Iterator[str]:
    """The spans of the sections, those that follow each other as one."""
    fra, til = dele[0].fra, dele[0].til
    for et in dele[1:]:
        if et.fra > til + 1:
            yield f"{fra}-{til}" if til > fra else str(fra)
            fra = et.fra
        til = et.til
    yield f"{fra}-{til}" if til > fra else str(fra)


def _se_ogsaa(dokument: Dokument, et: Udkast, rammen: Ramme, andre: Mapping[str, str]) -> Iterator[str]:
    """Ties to the document's other standards whose paragraph the text names, each once."""
    sete = {et.id}
    foerst = True
    for nr in range(et.del_.udsnit.fra, et.del_.udsnit.til + 1):
        for lov in henvisninger(dokument.linje(nr), rammen.love, rammen.paragraffer):
            anden = andre.get(lov)
            if lov in et.love or anden is None or anden in sete:
                continue
            sete.add(anden)
            if foerst:
                yield "\nse_ogsaa:"
                foerst = False
            yield f"  - ydelse: {rammen.kommune}/{anden}"
            yield "    forhold: supplerer # se efter"
            yield f"    tekst: {UDFYLD}"
            yield f"    kilde: {cited(rammen, str(nr), et.titel)}"

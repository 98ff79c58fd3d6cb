"""What a person reads first: what was found, how sure it is, what is left, and what to paste where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.addresses import markdown_file
from generator.udkast.aendringer import Aendring, shown
from generator.udkast.kontakt import Kontaktforslag
from generator.udkast.laest import Laest
from generator.udkast.navne import ascii_id
from generator.udkast.ramme import Ramme, cited, quoted
from generator.udkast.skriv import Udkast
from generator.udkast.skriv_tal import fakta

FIL = markdown_file("udkast-rapport")
GRADER = ("sikker", "sandsynlig", "usikker")


def rapport(laest: Laest, rammen: Ramme, skrevne: Sequence[Udkast], aendret: Mapping[str, Sequence[Aendring]]) -> str:
    """The report as Markdown."""
    dele = (_standarder(laest, skrevne), _changes(aendret), _faelles(laest, rammen), _kontakter(laest, rammen))
    return "\n".join(linje for del_ in dele for linje in del_) + "\n"


def _standarder(laest: Laest, skrevne: Sequence[Udkast]) -> Iterator[str]:
    yield f"# Udkast af {laest.dokument.navn}\n"
    yield "Et program har læst dokumentet. Intet af det er offentligt, før et menneske har gået det igennem.\n"
    for et in skrevne:
        sikre: Counter[str] = Counter(tal.sikker for tal in et.del_.fakta)
        tal = ", ".join(f"{sikre[grad]} {grad}" for grad in GRADER if sikre[grad]) or "ingen"
        side = laest.dokument.side(et.del_.udsnit.fra)
        yield f"## {et.titel} (`{et.id}`)\n"
        yield f"- Linje {et.del_.udsnit.fra}-{et.del_.udsnit.til}" + (f", fra side {side}" if side else "")
        yield f"- Paragraffer: {', '.join(et.love) or 'ikke fundet; skriv dem selv'}"
        yield f"- Afsnit: {', '.join(dict.fromkeys(stykke.slags for stykke in et.del_.stykker))}"
        yield f"- Foreslåede tal: {tal}"
        yield from (
            f"  - {tal.id}: {shown(tal)}, linje {tal.linje} ({tal.sikker}: {tal.fordi})" for tal in et.del_.fakta
        )
        yield ""


def _changes(aendret: Mapping[str, Sequence[Aendring]]) -> Iterator[str]:
    for navn, alle in aendret.items():
        yield f"## Ændret siden den stående udgave af `{navn}`\n"
        yield from (f"- {et}" for et in alle if et.slags != "ens")
        yield f"- {sum(et.slags == 'ens' for et in alle)} tal er de samme.\n"


def _faelles(laest: Laest, rammen: Ramme) -> Iterator[str]:
    if laest.faelles and laest.faelles.fakta:
        yield "## Tal, der gælder for alle standarderne\n"
        yield "De står før den første standard. Sæt dem ind i `kommune.yaml` under `fakta`, når du har set efter.\n"
        yield "```yaml\nfakta:"
        yield from (linje for et in laest.faelles.fakta for linje in fakta(et, rammen))
        yield "```\n"


def _kontakter(laest: Laest, rammen: Ramme) -> Iterator[str]:
    if laest.kontakter:
        yield "## Kontakter\n"
        yield "Sæt dem ind i `kommune.yaml` under `kontakter`, når du har set efter.\n"
        yield "```yaml\nkontakter:"
        yield from (linje for et in laest.kontakter for linje in _kontakt(et, rammen))
        yield "```\n"


def _kontakt(et: Kontaktforslag, rammen: Ramme) -> Iterator[str]:
    yield f"  - id: {ascii_id(et.navn, 50) or 'kontakt'}"
    yield f"    navn: {quoted(et.navn)}"
    if et.adresse:
        yield f"    adresse: [{', '.join(map(quoted, et.adresse))}]"
    if et.telefon:
        yield f"    telefon: {quoted(et.telefon)}"
    if et.mail:
        yield f"    mail: [{', '.join(et.mail)}]"
    yield from (f"    # {linje}" for linje in et.tid)
    yield f"    kilde: {cited(rammen, f'{et.fra}-{et.til}', et.navn)}"

"""References to law as the data write them: “servicelovens § 85, stk. 2” is SEL § 85."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from generator.udkast.ordliste import ordliste

_NUMRE = re.compile(r"§{1,2}\s*(\d+(?:\s?[a-z]\b)?(?:\s*(?:,|og|-|–|/)\s*\d+(?:\s?[a-z]\b)?)*)")
_ET = re.compile(r"\d+(?:\s?[a-z]\b)?")
DEFAULT = "SEL"


def henvisninger(
    tekst: str, love: Mapping[str, str], paragraffer: Collection[tuple[str, str]] | None = None
) -> list[str]:
    """The paragraphs that a text cites, in order: by the act's name before or after, else SEL.

    With `paragraffer`, only those of the law's list.
    """
    navne = {
        **ordliste().love,
        **{navn.lower(): kort for navn, kort in love.items()},
        **{kort.lower(): kort for kort in love.values()},
    }
    ud: list[str] = []
    for fundet in _NUMRE.finditer(tekst):
        forkortelse = _nearest(tekst, fundet.start(), fundet.end(), navne)
        for nr in _ET.findall(fundet[1]):
            nummer = re.sub(r"(\d)\s?([a-z])", r"\1 \2", nr)
            if paragraffer is None or (forkortelse, nummer) in paragraffer:
                ud.append(f"{forkortelse} § {nummer}")
    return list(dict.fromkeys(ud))


def _nearest(tekst: str, fra: int, til: int, navne: Mapping[str, str]) -> str:
    """The act that is named right before the paragraph, or right after it."""
    foer, efter = tekst[max(0, fra - 40) : fra].lower(), tekst[til : til + 40].lower()
    bedst: tuple[int, str] | None = None
    for navn, kort in navne.items():
        sted = foer.rfind(navn)
        if sted >= 0 and (sted == 0 or not foer[sted - 1].isalpha()) and len(foer) - sted - len(navn) < 25:
            afstand = len(foer) - sted - len(navn)
            bedst = min(bedst or (99, ""), (afstand, kort))
    if bedst is None:
        bedst = min(
            ((efter.find(navn), kort) for navn, kort in navne.items() if 0 <= efter.find(navn) < 20 and len(navn) > 3),
            default=None,
        )
    return bedst[1] if bedst else DEFAULT

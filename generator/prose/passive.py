"""Words in the passive: “ydes”, “bliver bevilget”. Who acts is often what the reader has to know."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_FILE = Path(__file__).with_name("passiv.yaml")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?:;,\n]")
# “bliver ikke altid bevilget”: so many words may stand between.
_BETWEEN = 3


def passives(tekst: str) -> list[str]:
    """Each verb in the passive as it is written, in order and once.

    A rule of endings and lists of words (`passiv.yaml`): it sees most, and few others.
    """
    found: list[str] = []
    for sentence in _SENTENCE.split(tekst):
        words = _WORD.findall(sentence)
        for nr, word in enumerate(words):
            if word.lower() in _words()["blive"]:
                told = next((et for et in words[nr + 1 : nr + 2 + _BETWEEN] if _is_participle(et)), None)
                if told:
                    found.append(f"{word} {told}")
            elif _ends_in_s(word):
                found.append(word)
    return list(dict.fromkeys(found))


def _ends_in_s(word: str) -> bool:
    # A name is no verb, wherever it stands; neither is what a sentence begins with, most often.
    return (
        word.endswith("es")
        and word.islower()
        and len(word) > 3
        and word not in _words()["ikke_s"]
        and not word.endswith(_words()["ikke_s_endelser"])
    )


def _is_participle(word: str) -> bool:
    return word.endswith(_words()["tillaegsform"]) and word not in _words()["ikke_tillaegsform"]


@cache
def _words() -> dict[str, Any]:
    told = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return {navn: tuple(words) if "endelser" in navn or navn == "tillaegsform" else frozenset(words)
            for navn, words in told.items()}  # fmt: skip

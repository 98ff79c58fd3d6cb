"""Where the text of a source lies in the folder of texts."""

from __future__ import annotations

from pathlib import Path


def text_file(mappe: Path, kilde: str, hos: str) -> Path:
    """The text of a source, by its public name, or in its owner's folder, or by the name its owner gives it.

    Two municipalities may call their texts the same: then each has a folder of its own. Where there is no text, the
    first place to look in.
    """
    ejer = hos.split("/")[0]
    steder = [Path(f"{kilde}.txt")]
    for navn in (kilde, kilde.removeprefix(f"{ejer}-")):
        steder += [Path(ejer, f"{navn}.txt"), Path(f"{navn}.txt")]
    return next((mappe / sted for sted in steder if (mappe / sted).is_file()), mappe / steder[0])

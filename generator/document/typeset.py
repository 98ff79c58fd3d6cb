"""Sets the paper by Typst, in a program of its own.

Typst has threads that a process which is forked afterwards lacks, and waits for without end: whoever builds, forks.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

# How the program ends where the text cannot be set; why is said on standard error.
CANNOT = 3
_TEMPLATE = Path(__file__).with_name("document.typ")


def main(paper: str, fonts: str, timestamp: int, ua: bool) -> None:
    """Write the .pdf to standard output."""
    import typst

    given: dict[str, Any] = {"pdf_standards": "ua-1"} if ua else {}
    try:
        made = typst.compile(
            _TEMPLATE,
            root=_TEMPLATE.parent,
            font_paths=[Path(fonts)],
            ignore_system_fonts=True,
            sys_inputs={"papir": paper},
            timestamp=timestamp,
            **given,
        )
    except typst.TypstError as why:
        sys.stderr.write(str(why))
        sys.exit(CANNOT)
    sys.stdout.buffer.write(bytes(made))


if __name__ == "__main__":
    main(**json.load(sys.stdin))

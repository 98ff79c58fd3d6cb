"""What was changed as a patch that `git apply` takes, and the addresses where a repository lets one change a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from typing import NamedTuple

# What each platform calls the page where a file is made or changed, after the branch.
_PLATFORMS = {"github.com": ("new", "edit"), "gitlab.com": ("-/new", "-/edit")}
_EDIT = re.compile(r"^(?:-/)?(?:edit|blob|raw|src|tree)/([^/]+)/")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_END = "\\ No newline at end of file\n"


class Change(NamedTuple):
    """A file that is others than it was: its path, and its content before and now; None where it is not."""

    navn: str
    foer: bytes | None
    nu: bytes | None


def changes(foer: Mapping[str, bytes], nu: Mapping[str, bytes]) -> list[Change]:
    """The files that are others than they were, in order."""
    return [
        Change(navn, foer.get(navn), nu.get(navn))
        for navn in sorted({*foer, *nu})
        if foer.get(navn) != nu.get(navn)
    ]  # fmt: skip


def as_patch(aendrede: list[Change], under: str) -> bytes:
    """The changes as a patch; `under` is the folder of the files, seen from the repository's root."""
    told = "".join(text for et in aendrede for text in _told(et, f"{under}/{et.navn}"))
    return told.encode("utf-8", "surrogateescape")


def repository(repo_url: str | None, edit_uri: str | None) -> dict[str, str] | None:
    """Where a file is made (`ny`) and changed (`ret`) at the repository of mkdocs.yml; its path comes after.

    None where there is no repository, or one whose addresses we do not know.
    """
    url = (repo_url or "").rstrip("/")
    navn = next((et for et in _PLATFORMS if url.startswith(f"https://{et}/")), None)
    if navn is None:
        return None
    ny, ret = _PLATFORMS[navn]
    found = _EDIT.match((edit_uri or "").lstrip("/"))
    gren = found[1] if found else "main"
    return {"navn": navn, "ny": f"{url}/{ny}/{gren}", "ret": f"{url}/{ret}/{gren}"}


def _told(aendret: Change, sti: str) -> Iterator[str]:
    a, b = (None if et is None else _lines(et) for et in (aendret.foer, aendret.nu))
    yield f"diff --git a/{sti} b/{sti}\n"
    if a is None:
        yield "new file mode 100644\n"
    if b is None:
        yield "deleted file mode 100644\n"
    fra, til = "/dev/null" if a is None else f"a/{sti}", "/dev/null" if b is None else f"b/{sti}"
    for line in unified_diff(a or [], b or [], fra, til):
        yield line if line.endswith("\n") else f"{line}\n{_NO_END}"


def _lines(content: bytes) -> list[str]:
    """The lines as git counts them: only a newline ends one."""
    return _LINE.findall(content.decode("utf-8", "surrogateescape"))

"""Elements of HTML and SVG. What is not markup already is escaped here, and nowhere else."""

from collections.abc import Iterable
from html import escape


class Html(str):
    """Text that is markup already, and is not escaped again."""

    __slots__ = ()


def html(text: str) -> Html:
    """The text as it is written in a page."""
    return text if isinstance(text, Html) else Html(escape(text))


def joined(parts: Iterable[str], between: str = "") -> Html:
    """The parts after each other."""
    return Html(html(between).join(map(html, parts)))


def tag(name: str, *content: str, **attributes: str | float | None) -> Html:
    """An element. `class_` and `text_anchor` are the attributes class and text-anchor; None is left out."""
    return Html(f"{_opening(name, attributes)}>{joined(content)}</{name}>")


def empty(name: str, **attributes: str | float | None) -> Html:
    """An element that cannot hold anything."""
    return Html(f"{_opening(name, attributes)}/>")


def block(name: str, lines: Iterable[str], **attributes: str | float | None) -> list[Html]:
    """An element whose lines stand between its tags."""
    return [Html(f"{_opening(name, attributes)}>"), *map(html, lines), Html(f"</{name}>")]


def _opening(name: str, attributes: dict[str, str | float | None]) -> str:
    return f"<{name}" + "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_written(value)}"'
        for key, value in attributes.items()
        if value is not None
    )


def _written(value: str | float) -> str:
    return f"{value:g}" if isinstance(value, float) else escape(str(value))

"""What is HTML already passes Markdown by, and the page is the same as if it had been read tag by tag."""

from html.parser import HTMLParser

import pytest
from markdown import Markdown

SETTINGS = {"toc": {"toc_depth": 3}}
EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc"]
FORMS = {
    "wrappers": '<div class="a" markdown>\n<section markdown>\n\n## Hvad { #hvad }\n\n- Et\n- To\n\n</section>\n</div>\n',
    "a summary with a heading": '<details markdown>\n<summary markdown="block">\n\n### Ord { #ord }\n\n</summary>\n\nTekst.\n\n</details>\n',
    "a whole block": "<table>\n<tr><td>*ikke* Markdown</td></tr>\n\n<tr><td>to</td></tr>\n</table>\n\nEfter *det*.\n",
    "one in another of its kind": "<div>\n<div>a</div>\n\n<div>b</div>\n</div>\n\n*c*\n",
    "text in a line": '<p class="a" markdown>[Til](#hvad) *nu*</p>\n\n## Hvad { #hvad }\n',
    "inline": "En <span>*linje*</span>\n<span>anden</span> linje.\n",
    "a sign in an attribute": '<div title="a > b" data-x=\'"\'>\n\n*a*\n\n</div>\n\nb\n',
    "an element that never ends": "Før.\n\n<div>\n\n*a*\n",
    "text in a line, before a block": '<p class="a" data-b="ø" markdown>Se [a](b.md) · *c*</p>\n<article markdown>\n\nd\n\n</article>\n',
    "text in a line, after one": '<p class="a" markdown>Et</p>\n<p class="b" markdown>[To](b.md)</p>\n',
    "an attribute without a value": '<p class="a" data-b markdown>Et *ord*</p>\n',
    "an attribute of signs": '<p title="{a}" markdown>Et *ord*</p>\n',
    "a line that would be a list": '<p class="a" markdown>1. *et*</p>\n\n<p markdown>- to</p>\n',
    "a line with attributes in it": '<p class="a" markdown>Et *ord*{ .b } og { .c }</p>\n',
    "a comment": "Før.\n\n<!-- *gemt* -->\n\n*Efter*.\n",
    "a block after spaces": "Før.\n\n  <div>*a*</div>\n\n*Efter*.\n",
    "signs": "`a*b` \\*c\\* <https://d.dk> <e@f.dk> &amp; &eacute; g&h **i** __j__ *k* _l_ m_n_o  \np ![q](r.png) [s][t]\n\n[t]: u.md\n",
    "signs within signs": '**[a `b` *c*](d.md)** <b>*e*</b> [f **g**](h.md "i & j") 5 < 6 & 7 > 3 * 2 * 1\n',
    "after text": "Tekst\n<hr>\nmere tekst\n<p>a</p> og *mere*\n",
}


@pytest.mark.parametrize("form", FORMS)
def test_the_same_as_tag_by_tag(form: str) -> None:
    """HTML, contents and anchors are those of Markdown alone."""
    alene, hurtig = (
        Markdown(extensions=[*EXTENSIONS, *more], extension_configs=SETTINGS)
        for more in ((), ("generator.site.html_blocks",))
    )
    assert _read(alene.convert(FORMS[form])) == _read(hurtig.convert(FORMS[form]))
    assert vars(alene)["toc_tokens"] == vars(hurtig)["toc_tokens"]


def _read(html: str) -> list[object]:
    """What a browser makes of it: tags with their attributes, and the words between them."""
    read: list[object] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            read.append((tag, sorted((name, value or "") for name, value in attrs)))

        def handle_endtag(self, tag: str) -> None:
            read.append(f"/{tag}")

        def handle_data(self, data: str) -> None:
            read.extend(data.split())

    reader = Reader()
    reader.feed(html)
    reader.close()
    return read

"""The budgets of a service's page, over all services: so few words that it is read before one applies."""

import re

from generator.checks.lix import number_of_words
from generator.model.catalogue import Catalogue

FLEST = 350
_UDEN = (
    re.compile(r"<details(?:(?!<details).)*?</details>", re.DOTALL),
    # A way out in danger, and numbers that call, are not what a reader has to get through.
    re.compile(r'<p class="sn-forlad.*?</p>|<ul class="sn-opkald">.*?</ul>', re.DOTALL),
    re.compile(r"<sup.*?</sup>|<form.*?</form>|<[^>]+>|\]\([^)]*\)|\{ #[^}]*\}", re.DOTALL),
)


def visible(markdown: str) -> str:
    """What a reader sees of a page without opening a fold."""
    tekst = markdown.split("---", 2)[2]
    for moenster in (_UDEN[0], *_UDEN):
        tekst = moenster.sub(" ", tekst)
    return tekst


def test_a_page_has_few_words(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """At most 350 words are visible on the page of any service."""
    antal = {et.adresse: number_of_words(visible(sider[f"{et.adresse}.md"])) for et in catalogue.ydelser}
    assert {} == {adresse: ord_ for adresse, ord_ in antal.items() if ord_ > FLEST}


def test_every_page_leads_on(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Each page says how to apply and whom to contact, has at most one button, and leads to the whole standard."""
    for ydelse in catalogue.ydelser:
        side = sider[f"{ydelse.adresse}.md"]
        assert ("## Sådan søger du" in side, "## Hvem kan jeg kontakte?" in side) == (True, True), ydelse.adresse
        assert side.count("md-button--primary") <= 1, ydelse.adresse
        assert f'/{ydelse.id}/hele/">Hele standarden</a>' in side, ydelse.adresse

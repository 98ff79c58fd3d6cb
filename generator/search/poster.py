"""Everything that can be found on the site, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.catalogue import RETNINGSLINJER
from generator.prose.lookup import Lookup
from generator.search.opslagsord import fundpost, lovposter, ordpost, retningslinjepost, sideposter
from generator.search.post import Post
from generator.search.synonymer import Synonymer
from generator.search.ydelser import beregnerpost, pakkeposter, stedpost, ydelsespost


def poster(opslag: Lookup, sider: Mapping[str, str]) -> list[Post]:
    """All posts: what the catalogue holds, then every page that none of them leads to."""
    ud = list(_af_kataloget(opslag))
    # The registers hold nothing that their own posts do not.
    kendte = {post.adresse.split("#")[0] for post in ud}
    return ud + list(sideposter(sider, kendte))


def _af_kataloget(opslag: Lookup) -> Iterator[Post]:
    catalogue = opslag.catalogue
    synonymer = Synonymer(catalogue.soegning)
    yield from (ydelsespost(opslag, synonymer, ydelse) for ydelse in catalogue.ydelser)
    yield from (beregnerpost(opslag, synonymer, beregner) for beregner in opslag.beregnere.values())
    for data in catalogue.kommuner:
        yield from (stedpost(opslag, synonymer, tilbud) for tilbud in data.tilbud)
        yield from pakkeposter(opslag, data)
    for lov in catalogue.lovgivning.love:
        yield from lovposter(lov)
    yield from (ordpost(synonymer, begreb) for begreb in catalogue.begreber)
    yield from (retningslinjepost(opslag, retningslinje) for retningslinje in catalogue.retningslinjer)
    for data in catalogue.kommuner:
        yield from (fundpost(opslag, fund, data.id) for fund in data.uoverensstemmelser)
    yield from (fundpost(opslag, fund, RETNINGSLINJER) for fund in catalogue.nationale_uoverensstemmelser)

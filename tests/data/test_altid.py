"""What stands on a page whatever the municipality."""

from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages


def test_every_standard_is_a_starting_point(catalogue: Catalogue) -> None:
    """Each service's page says that the municipality must look at the reader and go beyond the standard."""
    alle = pages(catalogue)
    for ydelse in catalogue.ydelser:
        side = alle[f"{ydelse.adresse}.md"]
        assert 'class="sn-udgangspunkt"' in side, ydelse.adresse
        assert ("§ 138" in side.split("sn-udgangspunkt")[1][:400]) == (ydelse.lovgrundlag[0].lov == "SEL")


def test_numbers_that_call(catalogue: Catalogue) -> None:
    """Violence has the emergency number and the national line as links that call, and so have the crisis centres."""
    alle = pages(catalogue)
    krisecentre = [y for y in catalogue.ydelser if y.lovgrundlag[0].lov == "SEL" and "109" in y.lovgrundlag[0].numre]
    assert krisecentre
    for side in ["kend-din-ret/vold.md", *(f"{ydelse.adresse}.md" for ydelse in krisecentre)]:
        assert alle[side].index('href="tel:112">Ring 112') < alle[side].index('href="tel:1888">Ring 1888')
    assert "tel:112" not in alle["hvidovre/sel-96-bpa.md"]

"""The pictures of the README look like the pages they show."""

from playwright.sync_api import Browser

from tests.browser.billeder import FOLDER, PICTURES, difference, reader, take

# The same page gives 0, and a wide one in the type of the machine less than 5; one with other colours and another
# order gives 11 and more.
AT_MOST = 4.0


def test_the_pictures_show_the_pages(browser: Browser, adresse: str) -> None:
    """No page has changed more than a little since its picture was taken; `make billeder` takes them anew."""
    blank = browser.new_page()
    page = reader(browser, adresse)
    far = {
        name: difference(blank, (FOLDER / f"{name}.png").read_bytes(), take(page, picture))
        for name, picture in PICTURES.items()
    }
    page.close()
    blank.close()
    assert {} == {name: how for name, how in far.items() if how > AT_MOST}, "make billeder"

"""Searching as a reader does, from the header of any page."""

from playwright.sync_api import Locator, Page, expect


def search(page: Page, text: str) -> Locator:
    """Open the search, type, and give the link of the first result when it is shown."""
    page.locator(".sn-soegeknap").click()
    page.locator(".sn-soegedialog .sn-soeg-felt").fill(text)
    first = page.locator(".sn-soegedialog .sn-traef-titel").first
    expect(first).to_be_visible()
    return first

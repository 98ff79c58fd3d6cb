"""The calculators' worker asked directly, without a page's script between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_ASK = """([address, questions]) => new Promise((resolve, reject) => {
  const worker = new Worker(address, { type: "module" });
  const answers = [];
  let missing = questions.length;
  worker.addEventListener("error", ({ message }) => reject(new Error(message || address)));
  worker.addEventListener("message", ({ data: { id, ready, stopped, answer, failed } }) => {
    if (stopped) reject(new Error(stopped));
    if (ready) questions.forEach((question, number) => worker.postMessage({ id: number + 1, question }));
    if (!id) return;
    answers[id - 1] = answer ?? { failed };
    missing -= 1;
    if (missing === 0) resolve(answers);
  });
})"""


def arbejder(site: Path) -> str:
    """The address of the worker in a built site."""
    (fil,) = (site / "assets/beregner").glob("worker-*.js")
    return f"/assets/beregner/{fil.name}"


def spoerg(page: Page, adresse: str, spoergsmaal: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The worker's answers, in the order of the questions; `failed` is the reason where there is none."""
    svar: list[dict[str, Any]] = page.evaluate(_ASK, [adresse, spoergsmaal])
    return svar

"""Danish public holidays worked out from Easter by hand-made rules, to hold the library's table against."""

from datetime import date, timedelta

# Days after Easter Sunday, with the last year of the holiday where it has one.
FROM_EASTER = {
    "skærtorsdag": (-3, None),
    "langfredag": (-2, None),
    "påskedag": (0, None),
    "anden påskedag": (1, None),
    "store bededag": (26, 2023),
    "Kristi himmelfartsdag": (39, None),
    "pinsedag": (49, None),
    "anden pinsedag": (50, None),
}
FIXED = {"nytårsdag": (1, 1), "juledag": (12, 25), "anden juledag": (12, 26)}
CLOSED = {"06-05": "grundlovsdag", "12-24": "juleaftensdag", "12-31": "nytårsaften"}


def easter(aar: int) -> date:
    """Easter Sunday by Gauss's rule, with his two exceptions; M and N hold from 1900 to 2099."""
    a, b, c = aar % 19, aar % 4, aar % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    if (d, e) == (29, 6) or ((d, e) == (28, 6) and a > 10):
        d -= 7
    return date(aar, 3, 22) + timedelta(days=d + e)


def holidays(foerste: int = 1990, sidste: int = 2060) -> dict[str, str]:
    """ISO date → name, as in satser.json; where two fall on one day both are named."""
    dage: dict[str, list[str]] = {}
    for aar in range(foerste, sidste + 1):
        for navn, (efter, til) in FROM_EASTER.items():
            if til is None or aar <= til:
                dage.setdefault((easter(aar) + timedelta(days=efter)).isoformat(), []).append(navn)
        for navn, (md, dag) in FIXED.items():
            dage.setdefault(date(aar, md, dag).isoformat(), []).append(navn)
    return {dag: "; ".join(navne) for dag, navne in sorted(dage.items())}

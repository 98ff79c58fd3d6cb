"""The steps that led to the sum of the reader's expenses."""

from calculators.questions.posts import Post
from calculators.results.trace import Trin
from calculators.rules.shared.expenses.amounts import Udgift, a_year
from calculators.text.frequency import MONTHS_A_YEAR, PERIODER
from calculators.text.money import kroner
from calculators.text.units import med_enhed


def udgift_steps(udgift: Udgift, navn: str) -> tuple[Trin, ...]:
    """The expense as it was given, or each listed one and their sum; `navn` is what they are called."""
    md, aar, poster = udgift.md, udgift.aar, udgift.poster
    if not poster:
        return (Trin(navn, f"Oplyst: {med_enhed(md, 'kr/md')}", md, "kr/md"),)
    steps = [_post_step(post) for post in poster]
    if len(poster) > 1:
        led = " + ".join(kroner(a_year(post)) for post in poster)
        steps.append(Trin(f"{navn} i alt om året", f"{led} = {med_enhed(aar, 'kr/år')}", aar, "kr/år"))
    steps.append(Trin(navn, f"{kroner(aar)} / {MONTHS_A_YEAR} = {med_enhed(md, 'kr/md')}", md, "kr/md"))
    return tuple(steps)


def _post_step(post: Post) -> Trin:
    """One listed expense made yearly."""
    aar = a_year(post)
    gange = PERIODER[post.periode].formel
    formel = f"{post.tekst}{gange}"
    return Trin(post.navn, f"{formel} = {med_enhed(aar, 'kr/år')}" if gange else formel, aar, "kr/år")

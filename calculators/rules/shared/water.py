"""The question about water that stands by itself on the bill of a place to live (SEL §§ 107 and 108)."""

from calculators.questions.fields import Felt, VisesNaar

WATER = "vand_md"


def water_field(fold: str, vises_naar: VisesNaar | None = None) -> Felt:
    """The amount in kr/md; it may be blank."""
    return Felt(
        navn=WATER,
        etiket="Vand i botilbuddet",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv kun noget, hvis vand står for sig på din opkrævning.",
        eksempel="150",
        vises_naar=vises_naar,
        paakraevet=False,
        fold=fold,
    )

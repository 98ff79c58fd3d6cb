"""The questions about a month that is not like the others, and what is wrong with the answers."""

from datetime import date
from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.rules.shared.month.amounts import days_in_month
from calculators.text.dates import MONTHS

DAYS, SECOND_BILL = "dage_md", "anden_regning_md"
LONGEST_MONTH = Decimal(31)


def month_fields(fold: str) -> tuple[Felt, Felt]:
    """How many days of the month are paid for, and what another place asks for the same month; both may be blank."""
    return (
        Felt(
            navn=DAYS,
            etiket="Dage, du betaler for i måneden",
            type="heltal",
            enhed="dage",
            hjaelp="Skriv kun noget, hvis du flytter midt i måneden. Måneden er den, som datoen øverst er i.",
            mindst=Decimal(1),
            hoejst=LONGEST_MONTH,
            eksempel="12",
            paakraevet=False,
            fold=fold,
        ),
        Felt(
            navn=SECOND_BILL,
            etiket="Regning fra et andet sted i samme måned",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv det, du også skal betale for en anden bolig eller et andet botilbud, fx når du flytter.",
            eksempel="3.900",
            paakraevet=False,
            fold=fold,
        ),
    )


def too_many_days(svar: Svar, dag: date) -> list[tuple[str, str]]:
    """More days than the month has."""
    dage = days_in_month(dag)
    if not svar.har(DAYS) or svar.heltal(DAYS) <= dage:
        return []
    return [(DAYS, f"{MONTHS[dag.month - 1].capitalize()} {dag.year} har {dage} dage. Skriv højst {dage}.")]

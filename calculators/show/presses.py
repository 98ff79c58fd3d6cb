"""What stands around the result, and leads on by one press: the year of older figures, and the rule that came after."""

from datetime import date

from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.run.case import Sag, sagspar
from calculators.run.other_rule import OtherRule
from calculators.show.case_address import case_hash
from calculators.show.filled_in import DATO, KOMMUNE, Udfyldt
from calculators.show.tags import Html, block, tag
from calculators.show.words import afledt, hovedlinje, topplinjer
from calculators.text.dates import dansk_dato


def older_html(udregning: Udregning) -> list[Html]:
    """A line for what is not of the day's own year, with a press that sets the nearest day that has its own figures.

    A day that the reader asks about of itself, such as the day of a letter, is never moved.
    """
    linjer, flyttes = [], not udregning.beregner.egen_dato
    for tekst, dag in topplinjer(udregning):
        tryk = [press(DATO, dag.isoformat(), f"Regn for {dag.year}")] if dag and flyttes else []
        linjer.append(tag("p", f"{tekst} ", *tryk, class_="sn-aeldre"))
    return linjer


def other_rule_html(udregning: Udregning, satser: Satser, udfyldt: Udfyldt) -> list[Html]:
    """What the rule that came after gives, with a link that carries the same answers there."""
    anden = udregning.anden
    if anden is None:
        return []
    linjer = [tag("p", anden.tekst)]
    if anden.udregning:
        foran, tekst = hovedlinje(anden.udregning, satser)
        linjer.append(tag("p", foran, tag("strong", tekst), *derived_html(anden.udregning, satser)))
    linjer.append(tag("p", tag("a", anden.tryk, href=address(anden, udregning, satser, udfyldt), class_="sn-knap")))
    return block("div", linjer, class_="sn-anden-regel")


def still_running_html(udregning: Udregning) -> list[Html]:
    """A press for the reader whose help from before the change may still run."""
    felt, frist = udregning.beregner.overgang_felt, udregning.vaerdier.get("overgang_til")
    if udregning.svar != "erstattet" or not felt or udregning.dato >= date.fromisoformat(str(frist or date.min)):
        return []
    fra = dansk_dato(date.fromisoformat(str(udregning.vaerdier["fra"])))
    spoergsmaal = f"Fik du {udregning.beregner.ydelse} før {fra}? "
    return [tag("p", spoergsmaal, press(felt, "ja", "Ja, regn på min gamle sag"), class_="sn-aeldre")]


def derived_html(udregning: Udregning, satser: Satser) -> list[Html]:
    """The mark of figures that no source prints."""
    tekst = afledt(udregning, satser)
    return [tag("span", f" ({tekst})", class_="sn-afledt")] if tekst else []


def press(felt: str, vaerdi: str, tekst: str) -> Html:
    """A button that answers a question of the form (docs/assets/calculator/calculator.js)."""
    return tag("button", tekst, type="button", class_="sn-knap sn-knap--lille", data_saet=f"{felt}={vaerdi}")


def address(anden: OtherRule, udregning: Udregning, satser: Satser, udfyldt: Udfyldt) -> str:
    """The other calculator's page with the same case, seen from this calculator's; what nobody gave is told apart."""
    sag = Sag(anden.beregner.id, udregning.kommune or "", udregning.dato.isoformat(), anden.svar)
    fra = {KOMMUNE: KOMMUNE, DATO: DATO, **anden.fra}
    origins = {der: udfyldt[her] for der, her in fra.items() if her in udfyldt}
    return f"../{anden.beregner.id}/#{case_hash(sagspar(sag, satser), origins)}"

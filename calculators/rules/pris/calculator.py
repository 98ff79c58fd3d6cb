"""What a price of food, laundry or another tariff comes to in a week, in four weeks, in a month and in a year."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat
from calculators.rules.pris.amounts import Price
from calculators.rules.pris.facts import FAKTA, prices, read_facts
from calculators.rules.pris.fields import FIELDS, OFTEN, WRITTEN_AS
from calculators.rules.pris.period import parse_per
from calculators.rules.pris.steps import price_steps
from calculators.text.errors import IkkeIKommunen
from calculators.text.frequency import WEEKS_IN_DOUBT, WHOLE_WEEKS
from calculators.text.money import kroner
from calculators.text.suggestions import citat, mente_du

ASSESSMENT = vurdering("Kommunen bestemmer prisen. Spørg, om den stadig gælder. Beregningen er vejledende.")
TOO_HIGH = vigtigt(
    "Prisen er højere end lovens højeste. Lovens gælder for mad, som kommunen har bevilget. Spørg kommunen, hvorfor."
)
NO_HIGHEST = "Loven har en højeste pris for mad, men vi kender den ikke for den dag."
NOT_COUNTED = "Standarden siger, at prisen ikke skal betales i alle årets måneder. Det er ikke regnet med her."
HOW_OFTEN = "Vælg, hvor tit. Prisen er for én, ikke for en uge eller en måned."


class Pris(Beregner):
    """One price, how many and how often: what they come to, and the law's highest price where there is one."""

    id = "pris"
    titel = "Hvad koster mad, vask og andet?"
    spoergsmaal = "Hvad koster mad, vask og andet?"
    ydelse = "prisen på mad, vask og andet"
    lovgrundlag = ("SEL § 83", "SEL § 83 b")
    kraever_kommune = True
    uden_kommunens_tal = "Kommunen bestemmer selv prisen. For noget mad har loven en højeste pris."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"kommunens_pris": "50", "pris_for": "hovedret", "antal": "7", "hvor_tit": "uge"}
    )
    eksempel_dato = "2026-06-01"
    fakta = FAKTA
    kan_mangle = tuple(FAKTA)
    laeser_priser = True
    felter = FIELDS
    resultater = (
        Resultatfelt("pris_aar", "Det koster", "kr/år"),
        Resultatfelt("pris_md", "Om måneden", "kr/md"),
        Resultatfelt("pris_uge", "Om ugen", "kr/uge"),
        Resultatfelt("pris_fire_uger", "For fire uger", "kr"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """A price that the reader writes is a price of something, and things are bought so often."""
        if svar.har("kommunens_pris") != svar.har("pris_for"):
            felt = "pris_for" if svar.har("kommunens_pris") else "kommunens_pris"
            return [(felt, "Skriv både prisen, og hvad den er for.")]
        if svar.har("pris_for") and parse_per(WRITTEN_AS[svar.valg("pris_for")]).is_thing and not svar.har("hvor_tit"):
            return [("hvor_tit", HOW_OFTEN)]
        return []

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """A price that is not one of the municipality's, or none where there are some to choose from."""
        kendte = prices(satser)
        if not svar.har("pris"):
            mangler = kendte and not svar.har("kommunens_pris")
            return [("pris", "Vælg en pris på listen, eller skriv den selv.")] if mangler else []
        adresse = svar.valg("pris")
        if adresse not in kendte:
            hvor = f"{satser.kommunenavn} har ikke prisen {citat(adresse)} her."
            return [("pris", f"{hvor} {mente_du(adresse, kendte) if kendte else 'Skriv den selv.'}")]
        per = kendte[adresse].vaerdier[-1].enhed.partition("/")[2]
        return [("hvor_tit", HOW_OFTEN)] if parse_per(per).is_thing and not svar.har("hvor_tit") else []

    def kommune_af(self, svar: Svar) -> str | None:
        """The municipality in the price's address."""
        return svar.valg("pris").partition("/")[0] if svar.har("pris") and svar.valg("pris").count("/") > 1 else None

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The law of the service that has the price."""
        try:
            ydelse = read_facts(svar, satser).ydelse
        except (IkkeIKommunen, LookupError):
            return self.lovgrundlag
        return ydelse.lovgrundlag if ydelse else self.lovgrundlag

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The price in a year, a month, a week and four weeks."""
        return _results(_price(svar, satser))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The price in a year, a month, a week and four weeks.

        Units:  kr; a week is exact where days are counted, a month where months are, and a year has 365 days.
        Law:    the municipality decides the price; of food it has a highest one, in BEK 1576/2014 § 1 and since.
        Errors: IkkeIKommunen without a price; ManglendeSats when it is not known on the day.
        """
        pris = _price(svar, satser)
        ydelse = pris.figures.ydelse
        return Resultat(
            vaerdier=_results(pris),
            trin=price_steps(pris),
            forbehold=tuple(_reservations(pris)),
            ydelser=(ydelse.adresse,) if ydelse else (),
        )


def _price(svar: Svar, satser: SatserPaa) -> Price:
    figures = read_facts(svar, satser)
    thing = parse_per(figures.per).is_thing
    return Price(figures, svar.tal("antal"), OFTEN[svar.valg("hvor_tit")] if thing else None)


def _reservations(pris: Price) -> Iterator[str]:
    if pris.er_for_hoej:
        yield TOO_HIGH
    if pris.figures.capped and pris.figures.hoejst is None:
        yield NO_HIGHEST
    if pris.figures.betales and not pris.counts_months:
        yield NOT_COUNTED
    if pris.hele_uger is not None:
        yield f"{WEEKS_IN_DOUBT} Med {WHOLE_WEEKS} uger er det {kroner(pris.hele_uger)} om året."
    yield ASSESSMENT


def _results(pris: Price) -> Mapping[str, Decimal | str | None]:
    return {"pris_aar": pris.aar, "pris_md": pris.md, "pris_uge": pris.uge, "pris_fire_uger": pris.fire_uger}

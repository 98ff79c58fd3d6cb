"""Deadlines: when a case must be decided, a complaint sent, a treatment begun and a help followed up."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import Facts, words
from calculators.data.rates import SatserPaa, Ydelse
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat
from calculators.rules.frist.basis import find_grundlag, lov_for, ved_siden_af, ydelse_i_kommunen
from calculators.rules.frist.count import lovaendringer, regn_ud
from calculators.rules.frist.effect import KEPT_HEADLINE, beholder, under_varsel, ved_klage
from calculators.rules.frist.events import EVENTS, RULES, Haendelse
from calculators.rules.frist.facts import BESIDE, DEADLINE, FAKTA, STARTS_FROM
from calculators.rules.frist.fields import FELTER
from calculators.rules.frist.no_rule import overskrift, uden_regel
from calculators.rules.frist.received import begynd
from calculators.rules.frist.start import Start, loeber_fra, samtalen
from calculators.rules.frist.steps import NO_DATE, andre_trin, dage_trin, sidste_trin, ydelse_trin
from calculators.text.errors import IkkeIKommunen
from calculators.text.suggestions import citat, naermeste

COMPLAINT_RULE = "klagefrist"
NOTICE_RULE = "varsel-nedsaettelse"
YDELSESFAKTA: Facts = {
    **{fakta_id: DEADLINE for haendelse in EVENTS.values() for fakta_id in haendelse.egne + haendelse.ogsaa},
    **dict.fromkeys(BESIDE, words()),
}
TOO_LATE = "Fristen er gået. En klage, der kommer for sent, kan i særlige tilfælde blive behandlet alligevel."


class Fristberegner(Beregner):
    """The last day after an event, by the law where it fixes the deadline and else by the standard."""

    id = "frist"
    titel = "Frister"
    ydelse = "fristen"
    lovgrundlag = (
        "RSL § 3",
        "SEL § 95",
        "SEL § 96",
        "SEL § 98",
        "SEL § 101",
        "SEL § 109",
        "SEL § 110",
        "SUL § 141",
        "SUL § 142",
    )
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"haendelse": "afgoerelse", "modtaget": "brev"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    kan_mangle = (STARTS_FROM,)
    ydelsesfakta = YDELSESFAKTA
    felter = FELTER
    resultater = (
        Resultatfelt("frist_dato", "Fristen er", "dato", MappingProxyType({NO_DATE: "ingen fast dato"})),
        Resultatfelt("dage_tilbage", "Dage tilbage", "dage"),
        Resultatfelt("regel", "Regel", None, MappingProxyType(RULES)),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """An event that rests on a service needs one, and the first talk is not before the request."""
        fejl = []
        if not svar.har("ydelse") and EVENTS[svar.valg("haendelse")].kraever_ydelse:
            fejl.append(("ydelse", "Vælg den hjælp, det handler om. Fristen er ikke ens for al hjælp."))
        if svar.har("samtale_dato") and svar.dato("samtale_dato") < svar.dato("dato"):
            fejl.append(("samtale_dato", "Samtalen ligger før den dag, der blev bedt om behandling. Ret en af dagene."))
        return fejl

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """A service that is unknown, or not of the chosen municipality."""
        alle = satser.satser.ydelser
        adresse = svar.valg("ydelse") if svar.har("ydelse") else ""
        kommune, skraa, _ = adresse.partition("/")
        if not adresse or (adresse in alle and kommune == satser.kommune):
            return []
        if adresse in alle:
            navn = satser.satser.kommuner[kommune]
            return [("ydelse", f"Den hjælp hører til {navn}. Vælg {navn}, eller vælg hjælp i {satser.kommunenavn}.")]
        if not skraa:
            return [("ydelse", f"Vælg også den kommune, som {citat(adresse)} hører til.")]
        hos = [mulig for mulig in alle if satser.kommune in (None, mulig.partition("/")[0])]
        forslag = naermeste(adresse, hos) or "Skriv fx hvidovre/sel-96-bpa."
        return [("ydelse", f"Vi kender ikke {citat(adresse)}. {forslag}")]

    def kommune_af(self, svar: Svar) -> str | None:
        """The municipality in the service's address."""
        return svar.valg("ydelse").rpartition("/")[0] if svar.har("ydelse") else None

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The laws of the rule that was used, and of the help it was used for."""
        try:
            return lov_for(EVENTS[svar.valg("haendelse")], _ydelse(svar, satser), satser)
        except IkkeIKommunen:
            return self.lovgrundlag

    def overskrift_i(self, svar: Svar, satser: SatserPaa, svaret: str | None) -> str:
        """What the day is. Help with a notice: first that a complaint holds it. No rule: that there is none."""
        haendelse = EVENTS[svar.valg("haendelse")]
        if svaret is not None:
            return overskrift(haendelse, _ydelse(svar, satser), satser) if svaret == "ikke-i-kommunen" else ""
        if haendelse.regel == NOTICE_RULE and beholder(_ydelse(svar, satser), satser):
            return KEPT_HEADLINE
        return haendelse.overskrift or haendelse.regelnavn

    def uden_tal(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """Why there is no such deadline for the help, and what holds instead."""
        ydelse = _ydelse(svar, satser)
        return uden_regel(EVENTS[svar.valg("haendelse")], ydelse, satser) if ydelse else super().uden_tal(svar, satser)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The last day, the days left to it and the rule.

        Units:  frist_dato is an ISO date; dage_tilbage in days from the day of the question, negative when passed.
        Law:    RSL § 3 and its rules of complaint, SEL §§ 95-98, 101, 109, 110, SUL §§ 141, 142; the periods are
                dated facts.
        Errors: IkkeIKommunen without a figure for the service; ManglendeSats without one on the day.
        """
        haendelse, ydelse, dag = EVENTS[svar.valg("haendelse")], _ydelse(svar, satser), svar.dato("dato")
        # First of all, so that help without such a rule is told so, whatever else is unknown that day.
        grundlag = find_grundlag(haendelse, ydelse, satser)
        begyndt = begynd(haendelse, dag, svar.valg("modtaget") if svar.har("modtaget") else None, satser)
        start = loeber_fra(haendelse, ydelse, dag, satser)
        samtale = samtalen(haendelse, ydelse, svar.dato("samtale_dato") if svar.har("samtale_dato") else None, satser)
        virkning = under_varsel(ydelse, satser) if haendelse.regel == NOTICE_RULE else Start()
        andre = andre_trin(haendelse, begyndt.dag, ved_siden_af(haendelse, ydelse, satser), satser)
        frist = regn_ud(haendelse, begyndt, grundlag, samtale, satser)
        dage = dage_trin(haendelse, satser.spurgt or satser.dato, frist.dag) if frist.dag else None
        for_sent = (TOO_LATE,) if dage and haendelse.regel == COMPLAINT_RULE and dage.antal < 0 else ()
        return Resultat(
            vaerdier={
                "frist_dato": frist.dag.isoformat() if frist.dag else NO_DATE,
                "dage_tilbage": Decimal(dage.antal) if dage else None,
                "regel": haendelse.regel,
            },
            trin=(
                *(ydelse_trin(ydelse, satser) if ydelse else ()),
                *virkning.trin,
                *begyndt.trin,
                *start.trin,
                *frist.trin,
                *andre,
                *((dage.trin,) if dage else ()),
                sidste_trin(haendelse, frist, grundlag),
            ),
            forbehold=(
                *(vigtigt(tekst) for tekst in (*virkning.forbehold, *for_sent)),
                *(ved_klage(ydelse, satser) if haendelse.regel == COMPLAINT_RULE else ()),
                *frist.forbehold,
                *start.forbehold,
                *lovaendringer(ydelse, satser),
                haendelse.hvem,
                _assessment(haendelse),
            ),
            ydelser=(ydelse.adresse,) if ydelse else (),
        )


def _ydelse(svar: Svar, satser: SatserPaa) -> Ydelse | None:
    """The chosen service, or the one that answers to it in another municipality."""
    return ydelse_i_kommunen(svar.valg("ydelse"), satser) if svar.har("ydelse") else None


def _assessment(haendelse: Haendelse) -> str:
    """Which decision is the authority's own."""
    return vurdering(
        f"{haendelse.afgoerer} afgør konkret og individuelt, {haendelse.vurdering}. Beregningen er vejledende."
    )

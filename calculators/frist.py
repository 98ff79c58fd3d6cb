"""Deadlines: when a case must be decided, a complaint sent, a treatment begun and a help followed up."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.answers import Svar
from calculators.contract import Beregner, Resultatfelt
from calculators.fields import Felt, Valg, VisesNaar
from calculators.forbehold import vurdering
from calculators.frist_grundlag import find_grundlag, ved_siden_af, ydelse_i_kommunen
from calculators.frist_haendelser import EVENTS, LAST_HOUR, LAWS, OF_KOMMUNE, RECEIPTS, RULES, STARTS_FROM
from calculators.frist_regning import lovaendringer, regn_ud
from calculators.frist_trin import (
    NO_DATE,
    UNKNOWN_RECEIPT,
    andre_trin,
    begynd,
    dage_trin,
    loeber_fra,
    sidste_trin,
    ydelse_trin,
)
from calculators.rates import SatserPaa
from calculators.suggestions import citat, naermeste
from calculators.trace import Resultat

ASSESSMENT = vurdering(
    "Kommunen afgør konkret og individuelt, hvornår din ansøgning er fuldt oplyst, og om en frist er holdt. "
    "Over for en klage er det Ankestyrelsen. Beregningen er vejledende."
)
COMPLAINT_RULE = "klagefrist"
TOO_LATE = "Fristen er gået. En klage, der kommer for sent, kan i særlige tilfælde blive behandlet alligevel."


class Fristberegner(Beregner):
    """The last day after an event, by the law where it fixes the deadline and else by the standard."""

    id = "frist"
    titel = "Frister"
    ydelse = "fristen"
    lovgrundlag = ("RSL § 3", "SEL § 101", "SEL § 109", "SEL § 110", "SUL § 141")
    uden_kommunens_tal = (
        "Kommunen skal selv fastsætte og offentliggøre frister for at afgøre sager, så spørg den. "
        "Ved behandling efter sundhedsloven gælder andre regler for klager."
    )
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"haendelse": "afgoerelse", "modtaget": "brev"})
    eksempel_dato = "2023-06-01"
    fakta = (
        *OF_KOMMUNE,
        *(fakta_id for fakta_id in LAWS if fakta_id not in OF_KOMMUNE),
        *(fakta_id for fakta_id in RECEIPTS.values() if fakta_id),
        LAST_HOUR,
        STARTS_FROM,
    )
    kan_mangle = (STARTS_FROM,)
    ydelsesfakta = tuple(dict.fromkeys(et for haendelse in EVENTS.values() for et in haendelse.egne + haendelse.ogsaa))
    felter = (
        Felt(
            navn="haendelse",
            etiket="Hvad er der sket?",
            type="valg",
            hjaelp="Fristen løber fra den dag, det skete. Ved højere betaling ligger den før.",
            valgmuligheder=tuple(Valg(haendelse.id, haendelse.etiket) for haendelse in EVENTS.values()),
            eksempel="afgoerelse",
        ),
        Felt(
            navn="dato",
            etiket="Hvilken dag skete det?",
            type="dato",
            hjaelp="Dagen afgør også, hvilke regler der gælder. Ved regnskab vælger du en dag i det år, det er for.",
            eksempel="2023-06-01",
        ),
        Felt(
            navn="modtaget",
            etiket="Hvordan fik du afgørelsen?",
            type="valg",
            hjaelp="Datoen er den dag, kommunen sendte den.",
            valgmuligheder=(
                Valg("digital-post", "I Digital Post"),
                Valg("brev", "Som almindeligt brev"),
                Valg("quickbrev", "Som Quickbrev"),
                Valg("i-haanden", "I hånden"),
                Valg(UNKNOWN_RECEIPT, "Det ved jeg ikke"),
            ),
            standard=UNKNOWN_RECEIPT,
            eksempel="brev",
            vises_naar=VisesNaar("haendelse", tuple(et.id for et in EVENTS.values() if et.modtages)),
        ),
        Felt(
            navn="ydelse",
            etiket="Hvilken hjælp handler det om?",
            type="ydelse",
            hjaelp="De fleste frister afhænger af hjælpen. Ved en klage kan du lade feltet stå tomt.",
            eksempel="hvidovre/sel-96-bpa",
            paakraevet=False,
        ),
    )
    resultater = (
        Resultatfelt("frist_dato", "Fristen er", "dato", MappingProxyType({NO_DATE: "ingen fast dato"})),
        Resultatfelt("dage_tilbage", "Dage tilbage", "dage"),
        Resultatfelt("regel", "Regel", None, MappingProxyType(RULES)),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """An event that rests on a service needs one."""
        if svar.har("ydelse") or not EVENTS[svar.valg("haendelse")].kraever_ydelse:
            return []
        return [("ydelse", "Vælg den hjælp, det handler om. Fristen er ikke ens for al hjælp.")]

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

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The last day, the days left to it and the rule.

        Units:  frist_dato is an ISO date; dage_tilbage in days from the day of the question, negative when passed.
        Law:    RSL §§ 3 and 66-67, SEL §§ 95-98, 101, 109, 110, SUL § 141; the periods are dated facts.
        Errors: IkkeIKommunen without a figure for the service; ManglendeSats without one on the day.
        """
        haendelse = EVENTS[svar.valg("haendelse")]
        ydelse = ydelse_i_kommunen(svar.valg("ydelse"), satser) if svar.har("ydelse") else None
        begyndt = begynd(haendelse, svar.dato("dato"), svar.valg("modtaget") if svar.har("modtaget") else None, satser)
        grundlag = find_grundlag(haendelse, ydelse, satser)
        andre = andre_trin(haendelse, begyndt.dag, ved_siden_af(haendelse, ydelse, satser), satser)
        frist = regn_ud(haendelse, begyndt, grundlag, satser)
        dage = dage_trin(satser.spurgt or satser.dato, frist.dag) if frist.dag else None
        for_sent = (TOO_LATE,) if dage and haendelse.regel == COMPLAINT_RULE and dage.antal < 0 else ()
        trin = (
            *(ydelse_trin(ydelse, satser) if ydelse else ()),
            *begyndt.trin,
            *loeber_fra(haendelse, ydelse, satser),
            *frist.trin,
            *andre,
            *((dage.trin,) if dage else ()),
            sidste_trin(haendelse, frist, grundlag),
        )
        return Resultat(
            vaerdier={
                "frist_dato": frist.dag.isoformat() if frist.dag else NO_DATE,
                "dage_tilbage": Decimal(dage.antal) if dage else None,
                "regel": haendelse.regel,
            },
            trin=trin,
            forbehold=(
                *for_sent,
                *frist.forbehold,
                *begyndt.forbehold,
                *lovaendringer(ydelse, satser),
                haendelse.hvem,
                ASSESSMENT,
            ),
            ydelser=(ydelse.adresse,) if ydelse else (),
        )

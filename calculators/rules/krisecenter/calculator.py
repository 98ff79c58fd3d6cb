"""SEL §§ 109 and 110: payment by the døgn at a crisis centre, a herberg or a forsorgshjem."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt, Valg
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.quote import med_citat
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.krisecenter.rules import (
    CRISIS,
    LAPSES,
    LAWS,
    MAY_PAY_LESS,
    PAYS,
    PAYS_NOT,
    SERVICE_FACTS,
    SHELTER,
    adresser,
    afgoer,
    i_ord,
    naeste_aar,
    om_husly,
    om_reglen,
    trykt_sats,
)
from calculators.text.money import kroner
from calculators.text.units import med_enhed

RATES = MappingProxyType({CRISIS: "egenbetaling-109-doegn", SHELTER: "egenbetaling-110-doegn"})
AHEAD = "forudbetaling-109-110-maks-dage"
NOTHING = Decimal(0)

INCLUDED = MappingProxyType({CRISIS: "El, varme og dine børn er med", SHELTER: "El og varme er med"})
APART = "Mad, tøjvask og lignende er ikke med. Det betaler du for sig til stedet."
ASSESSMENT = vurdering(
    "Kommunen kan sætte betalingen ned eller lade den falde bort. Det gør den efter en konkret og individuel "
    "vurdering af, om du har en bolig ved siden af, og af din økonomi. Du skal selv søge. Beregningen er vejledende."
)


class Egenbetaling109110(Beregner):
    """The rate of law for each døgn; what may be reduced is shown and not decided."""

    id = "egenbetaling-109-110"
    titel = "Egenbetaling på krisecenter og forsorgshjem"
    ydelse = "egenbetaling på krisecenter og forsorgshjem"
    lovgrundlag = ("SEL § 109", "SEL § 110")
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"botilbud": CRISIS, "doegn": "45", "har_indtaegt": "ja", "beholder_bolig": "nej"}
    )
    eksempel_dato = "2023-06-01"
    fakta = (*RATES.values(), AHEAD)
    ydelsesfakta = SERVICE_FACTS
    felter = (
        Felt(
            navn="botilbud",
            etiket="Hvor bor du?",
            type="valg",
            hjaelp="Herberg og forsorgshjem er det samme her.",
            valgmuligheder=(Valg(CRISIS, "Krisecenter"), Valg(SHELTER, "Herberg eller forsorgshjem")),
            eksempel=CRISIS,
        ),
        Felt(
            navn="doegn",
            etiket="Hvor mange døgn?",
            type="heltal",
            enhed="døgn",
            hjaelp="Betalingen løber fra første dag.",
            hoejst=Decimal(3660),
            eksempel="45",
        ),
        Felt(
            navn="har_indtaegt",
            etiket="Har du en indtægt?",
            type="ja-nej",
            hjaelp="Det kan være løn, pension, kontanthjælp, dagpenge eller andet.",
            standard="ja",
            eksempel="ja",
        ),
        Felt(
            navn="beholder_bolig",
            etiket="Beholder du din egen bolig under opholdet?",
            type="ja-nej",
            hjaelp="Svar ja, hvis du stadig betaler for en bolig.",
            standard="nej",
            eksempel="nej",
        ),
    )
    resultater = (
        Resultatfelt("egenbetaling", "Din egenbetaling", "kr"),
        Resultatfelt("pr_doegn", "Sats for hvert døgn", "kr/døgn"),
        Resultatfelt("fuld_betaling", "Betaling uden nedsættelse", "kr"),
        Resultatfelt("forud_hoejst", "Det kan du højst betale forud", "kr"),
        Resultatfelt(
            "vurdering",
            "Kommunens vurdering",
            None,
            MappingProxyType(
                {
                    PAYS: "betalingen skal betales, hvis kommunen ikke bestemmer andet",
                    MAY_PAY_LESS: "betalingen kan blive sat ned eller falde bort, fordi du beholder din bolig",
                    PAYS_NOT: "som udgangspunkt ingen betaling, fordi du beholder din bolig",
                    LAPSES: "betalingen falder bort, fordi du ingen indtægt har",
                }
            ),
        ),
    )

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The paragraph of the place."""
        return (LAWS[svar.valg("botilbud")],)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The payment for the stay, and what can be paid ahead.

        Units:  egenbetaling in kr for the whole stay; the rate has whole øre, so nothing is rounded.
        Law:    BEK 1244/2017 §§ 2 and 4; the rates are dated facts and are not chained from year to year.
        Errors: ManglendeSats when the rate of the day is not known.
        """
        botilbud, doegn = svar.valg("botilbud"), svar.heltal("doegn")
        sats, forud = satser.national(RATES[botilbud]), satser.national(AHEAD)
        fuld = doegn * sats.tal
        vurdering, regel = afgoer(svar, satser)
        betaling = NOTHING if vurdering in (PAYS_NOT, LAPSES) else fuld
        forud_beloeb = min(betaling, forud.tal * sats.tal)
        trykt = trykt_sats(sats, satser, LAWS[botilbud])
        trin = (
            Trin("Sats", f"{sats.tekst}. {INCLUDED[botilbud]}", sats.tal, "kr/døgn", sats),
            Trin("Betaling uden nedsættelse", f"{doegn} døgn × {kroner(sats.tal)} = {kroner(fuld)}", fuld, "kr"),
            *trykt,
            Trin("Forud", _ahead(forud, doegn, forud_beloeb), forud_beloeb, "kr", forud),
            Trin("Din egenbetaling", med_citat(i_ord(vurdering, fuld), regel, satser), betaling, "kr", regel),
        )
        return Resultat(
            vaerdier={
                "egenbetaling": betaling,
                "pr_doegn": sats.tal,
                "fuld_betaling": fuld,
                "forud_hoejst": forud_beloeb,
                "vurdering": vurdering,
            },
            trin=trin,
            forbehold=(
                *(saetning(et.formel) for et in trykt),
                *om_reglen(vurdering, regel),
                *naeste_aar(sats, satser, doegn),
                *om_husly(botilbud, satser),
                APART,
                ASSESSMENT,
            ),
            ydelser=adresser(satser, LAWS[botilbud]),
        )


def _ahead(forud: Sats, doegn: int, beloeb: Decimal) -> str:
    """How far ahead can be paid, and that a short stay has less to pay ahead."""
    aftale = f"Efter aftale kan du betale op til {med_enhed(forud.tal, 'dage')} forud"
    if not beloeb:
        return f"{aftale}. Her er intet at betale"
    return f"{aftale}: {kroner(beloeb)}" if doegn >= forud.tal else f"{aftale}. Det er hele opholdet: {kroner(beloeb)}"

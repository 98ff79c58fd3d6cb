"""SEL § 97: hours with a companion each month, the hours saved, and the yearly grant to the companion's expenses."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.ledsagelse.account import Maaned
from calculators.rules.ledsagelse.rules import FAKTA, YDELSESFAKTA, Opsparing, Ret, Tilskud, opsparing, ret, tilskud
from calculators.rules.ledsagelse.steps import (
    konto_trin,
    laesning_trin,
    naeste_trin,
    opsparing_trin,
    ret_trin,
    saldo_trin,
    tilskud_trin,
    udloeb_trin,
)
from calculators.text.units import med_enhed

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du kan få ledsagelse, og hvor mange timer. Beregningen er vejledende."
)
AGREEMENT = vigtigt("Du skal aftale med kommunen, at du gemmer timer, før du gør det.")
EXPENSES = "Kommunen ser på dine udgifter, før den giver tilskud. Beløbet er det højeste, du kan få."


class Ledsagelse(Beregner):
    """A month-by-month account of hours, by the rules of law and the hours of the municipality's standard."""

    id = "ledsagelse"
    titel = "Timer med ledsager"
    ydelse = "ledsagelse"
    lovgrundlag = ("SEL § 97",)
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"bor_i_botilbud": "nej", "brugte_timer_md": "15; 10; 0; 8; 4"}
    )
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = (
        Felt(
            navn="bor_i_botilbud",
            etiket="Bor du i et botilbud?",
            type="ja-nej",
            hjaelp="I et botilbud kan stedet selv give dig en del af timerne.",
            standard="nej",
            eksempel="nej",
        ),
        Felt(
            navn="brugte_timer_md",
            etiket="Brugte timer måned for måned",
            type="talliste",
            enhed="timer",
            hjaelp="Skriv den ældste måned først, og sæt semikolon imellem. Skriv 0 for en måned uden timer.",
            hoejst=Decimal(744),
            eksempel="15; 10; 0; 8; 4",
        ),
    )
    resultater = (
        Resultatfelt("opsparede_timer", "Gemte timer", "timer"),
        Resultatfelt("ret_timer_md", "Timer fra kommunen", "timer/md"),
        Resultatfelt("udlober_timer", "Heraf udløber ved månedens slutning", "timer"),
        Resultatfelt("tabte_timer", "Timer, der allerede er udløbet", "timer"),
        Resultatfelt("til_raadighed_naeste_md", "Timer, du kan bruge næste måned", "timer"),
        Resultatfelt("tilskud_aar", "Højeste tilskud til ledsagerens udgifter", "kr/år"),
    )

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The hours saved when the newest month ends.

        Units:  hours with the decimals the reader wrote; tilskud_aar in kr/år, None without a rate for the year.
        Law:    SEL § 97; BEK 235/2012 § 6 stk. 1 (saving) and § 9 stk. 2-3 (expenses).
        Errors: ManglendeSats before the first date of the hours or the saving.
        """
        brugt = svar.talliste("brugte_timer_md")
        min_ret = ret(svar.ja("bor_i_botilbud"), satser)
        regler = opsparing(satser)
        konto = regler.konto(min_ret.timer.tal, brugt)
        anden = regler.anden_konto(min_ret.timer.tal, brugt)
        penge = tilskud(brugt, satser)
        nu = konto[-1]
        laesning = laesning_trin(nu, anden[-1], regler, min_ret)
        trin = (
            *ret_trin(min_ret),
            *opsparing_trin(regler),
            *konto_trin(konto),
            *laesning,
            *tilskud_trin(penge),
            udloeb_trin(nu, regler),
            naeste_trin(nu, regler, min_ret),
            saldo_trin(nu),
        )
        return Resultat(
            vaerdier={
                "opsparede_timer": nu.gemt,
                "ret_timer_md": min_ret.timer.tal,
                "udlober_timer": nu.udloeber,
                "tabte_timer": sum((maaned.tabt for maaned in konto), Decimal(0)),
                "til_raadighed_naeste_md": regler.naeste(nu, min_ret.timer.tal),
                "tilskud_aar": penge.beloeb,
            },
            trin=trin,
            forbehold=(
                *min_ret.forbehold,
                *([saetning(et.formel) for et in laesning] or [_months_counted(regler)]),
                *_all_hours(min_ret, regler, brugt),
                *_too_many(konto),
                *penge.forbehold,
                *_general(penge),
            ),
            i_nabokommunen=_elsewhere(min_ret, nu),
        )


def _months_counted(regler: Opsparing) -> str:
    """How the months are counted, where the other way would give the same hours now."""
    return (
        f"Vi tæller de {regler.maaneder.tekst} fra og med den måned, timerne er fra. "
        "Reglen siger ikke, om den skal tælles med. "
        f"Skal den ikke det, kan du bruge timerne en måned længere, dog højst {regler.loft.tekst} på én gang."
    )


def _all_hours(min_ret: Ret, regler: Opsparing, brugt: tuple[Decimal, ...]) -> tuple[str, ...]:
    """The other reading for a botilbud: the municipality gives the hours of the law, whatever the place gives."""
    if min_ret.fra_botilbud is None:
        return ()
    gemt = med_enhed(regler.konto(min_ret.lovens.tal, brugt)[-1].gemt, "timer")
    return (f"Giver kommunen selv {min_ret.lovens.tekst}, fordi botilbuddet ingen giver, har du gemt {gemt}.",)


def _too_many(konto: tuple[Maaned, ...]) -> tuple[str, ...]:
    """A reservation when the reader used hours that were not there."""
    maaneder = [maaned for maaned in konto if maaned.for_meget]
    if not maaneder:
        return ()
    liste = "; ".join(f"måned {maaned.nr}: {med_enhed(maaned.for_meget, 'timer')} for meget" for maaned in maaneder)
    return (f"Der er brugt flere timer, end der var ({liste}). De timer regner vi ikke med.",)


def _general(penge: Tilskud) -> tuple[str, ...]:
    """The reservations that hold whatever the data say."""
    return (*([EXPENSES] if penge.beloeb else []), AGREEMENT, ASSESSMENT)


def _elsewhere(min_ret: Ret, nu: Maaned) -> str:
    """What the same months give where these rules hold."""
    return (
        f"giver kommunen {min_ret.timer.tekst}, og du har gemt {med_enhed(nu.gemt, 'timer')} med de samme oplysninger"
    )

"""Why a service has no deadline for an event, and what holds instead."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from calculators.data.rates import SatserPaa, Ydelse
from calculators.results.trace import saetning
from calculators.rules.frist.basis import find_basis
from calculators.rules.frist.effect import without_notice
from calculators.rules.frist.events import EVENTS, NOTICE_RULE, REMITTED_RULE, Haendelse
from calculators.rules.frist.facts import NO_COMPLAINT, holds_for, of_law
from calculators.rules.frist.own_deadline import NONE_FOUND
from calculators.text.errors import IkkeIKommunen, ManglendeSats

Sentences = tuple[str, ...]

HEADLINES: Mapping[str, str] = MappingProxyType(
    {
        "sagsbehandlingsfrist": "Standarden har ingen frist for et svar",
        "behandlingsgaranti": "Den frist gælder kun behandling for stoffer og alkohol",
        "klagefrist": "Vi har ingen klagefrist for den hjælp",
        "genvurdering": "Vi har ingen frist for klager over den hjælp",
        "varsel-nedsaettelse": "Der er ikke fundet et varsel for den hjælp",
        "orientering": "Den frist gælder kun krisecentre og herberger",
        "opfoelgning": "Standarden siger ikke, hvornår kommunen følger op",
        "regnskab-frist": "Standarden har ingen frist for regnskab",
        "varsel-hoejere-betaling": "Standarden har ingen frist for at sige til om højere betaling",
        REMITTED_RULE: "Vi har ingen frist for den hjemviste sag",
        **NONE_FOUND,
    }
)


def why_no_rule(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    """The sentences for one event: why there is no deadline first, then what to do."""
    return _WHY[haendelse.regel](haendelse, ydelse, satser)


def headline(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> str:
    """The same in one line."""
    kun_behandling = haendelse.id == "behandling-slut" and ydelse and not _is_treatment(ydelse, satser)
    return HEADLINES["behandlingsgaranti" if kun_behandling else haendelse.regel]


def _application(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    behandling = f"For behandlingen er der en anden frist. Vælg “{EVENTS['henvendelse'].etiket}”."
    return (
        f"{_standard(ydelse, satser)} siger ikke, hvor længe kommunen må bruge på at svare.",
        *((behandling,) if _is_treatment(ydelse, satser) else ()),
        "Kommunen skal selv fastsætte og offentliggøre frister for at svare. Spørg den om fristen.",
    )


def _remitted(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    """The law's rule is for decisions by serviceloven alone, and rests on the standard's own deadline."""
    spoerg = "Spørg kommunen, hvornår den afgør sagen igen."
    if not holds_for(haendelse.grundregel, ydelse):
        return (f"Reglen om hjemviste sager gælder serviceloven. Den gælder ikke {_named(ydelse)}.", spoerg)
    return (f"{_standard(ydelse, satser)} siger ikke, hvor længe kommunen må bruge på at svare.", spoerg)


def _treatment(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    return (
        f"Fristen for at begynde en behandling gælder stoffer og alkohol. Den gælder ikke {_named(ydelse)}.",
        f"Har du søgt om hjælpen, så vælg “{EVENTS['ansoegning'].etiket}”.",
    )


def _complaint(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    nej = satser.ydelsens(ydelse.id, NO_COMPLAINT)
    return (
        *((saetning(nej.note or nej.tekst),) if nej else ()),
        "Hjælpen følger sundhedsloven. Ved behandling efter sundhedsloven gælder andre regler for klager, og dem har "
        "vi ikke læst. Spørg kommunen, hvad du kan klage over, hvornår og til hvem.",
    )


def _less_help(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    klagefrist = _has_rule(EVENTS["afgoerelse"], ydelse, satser)
    klag = f"Du kan klage. Vælg “{EVENTS['afgoerelse'].etiket}” for at se fristen for det."
    return (
        *(without_notice(ydelse, satser) if klagefrist else _complaint(haendelse, ydelse, satser)),
        *_notice(ydelse, satser),
        *((klag,) if klagefrist else ()),
        "Står der i afgørelsen, hvornår hjælpen bliver mindre? Ellers spørg kommunen.",
    )


def _notice(ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    """The notice that the law gives for other help."""
    sats = of_law(NOTICE_RULE, satser)
    if sats is None:
        return ()
    gaelder = saetning(sats.note or "")
    return (f"Loven har et varsel på {sats.tekst}, men ikke for {_named(ydelse)}. {gaelder}",)


def _place(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    return (f"Krisecentre og herberger skal give kommunen besked inden en frist. Den gælder ikke {_named(ydelse)}.",)


def _follow_up(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    if haendelse.id == "behandling-slut" and not _is_treatment(ydelse, satser):
        return (f"Fristen gælder behandling for stoffer og alkohol. Den gælder ikke {_named(ydelse)}.",)
    hvornaar = "efter behandlingen" if haendelse.id == "behandling-slut" else "på hjælpen"
    return (
        f"{_standard(ydelse, satser)} siger ikke, hvornår nogen følger op {hvornaar}. Spørg kommunen.",
        haendelse.hvem,
    )


def _local(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> Sentences:
    """A rule that only some services of the municipality have."""
    andre = [et.titel for et in satser.ydelser.values() if _has_rule(haendelse, et, satser)]
    hos = f" I {satser.kommunenavn} står den kun ved {' og '.join(andre)}." if andre else ""
    return (
        f"{_standard(ydelse, satser)} nævner ikke sådan en frist.{hos}",
        "Står der en frist i dit brev fra kommunen, er det den, der gælder. Ellers spørg kommunen.",
    )


def _is_treatment(ydelse: Ydelse, satser: SatserPaa) -> bool:
    """Whether there is a limit for when it must begin, as there is for treatment alone."""
    return _has_rule(EVENTS["henvendelse"], ydelse, satser)


def _has_rule(haendelse: Haendelse, ydelse: Ydelse, satser: SatserPaa) -> bool:
    """Whether the service has a deadline for the event on the day."""
    try:
        find_basis(haendelse, ydelse, satser.flyttet(satser.dato, satser.kommune))
    except (IkkeIKommunen, ManglendeSats):
        return False
    return True


def _standard(ydelse: Ydelse, satser: SatserPaa) -> str:
    return f"{satser.kommunenavn}s standard for {_named(ydelse)}"


def _named(ydelse: Ydelse) -> str:
    return f"“{ydelse.titel}”"


_WHY: Mapping[str, Callable[[Haendelse, Ydelse, SatserPaa], Sentences]] = MappingProxyType(
    {
        "sagsbehandlingsfrist": _application,
        REMITTED_RULE: _remitted,
        "behandlingsgaranti": _treatment,
        "klagefrist": _complaint,
        "genvurdering": _complaint,
        "varsel-nedsaettelse": _less_help,
        "orientering": _place,
        "opfoelgning": _follow_up,
        "regnskab-frist": _local,
        "varsel-hoejere-betaling": _local,
    }
)

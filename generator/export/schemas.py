"""A JSON Schema for each file of the open data: what a program that reads them may count on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from generator.computed.rules import STATUSES
from generator.model.kommune import Tilstand

MAPPE = "skemaer"
_DIALEKT = "https://json-schema.org/draft/2020-12/schema"

Skema = dict[str, Any]
_TEKST: Skema = {"type": "string"}
_TEKST_ELLER_INTET: Skema = {"type": ["string", "null"]}
_TEKSTER: Skema = {"type": "array", "items": _TEKST}
_DATO: Skema = {"type": "string", "format": "date"}
_DATO_ELLER_INTET: Skema = {"type": ["string", "null"], "format": "date"}
_JA_NEJ: Skema = {"type": "boolean"}
_TAL: Skema = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$", "description": "Et tal med punktum."}
_TAL_MED_FORTEGN: Skema = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "description": "Minus er et fradrag."}
_LINJE: Skema = {"type": "integer", "minimum": 1}
_LINJE_ELLER_INTET: Skema = {"type": ["integer", "null"], "minimum": 1}
_BLOK: Skema = {"type": "object"}


def _felter(valgfri: tuple[str, ...] = (), /, **felter: Skema) -> Skema:
    """An object with these fields, all of them there but the optional ones."""
    return {"type": "object", "properties": felter, "required": [navn for navn in felter if navn not in valgfri]}


def _liste(af: Skema) -> Skema:
    return {"type": "array", "items": af}


def _efter_navn(af: Skema) -> Skema:
    return {"type": "object", "additionalProperties": af}


def _ref(navn: str) -> Skema:
    return {"$ref": f"#/$defs/{navn}"}


def _slags(navn: str, om: str, valgfri: tuple[str, ...] = (), /, **felter: Skema) -> Skema:
    return _felter(valgfri, slags={"const": navn}, **felter) | {"description": om}


_GRAENSER: dict[str, Skema] = dict.fromkeys(("mindst", "over", "hoejst", "under"), _TAL)
_ENHED: Skema = _TEKST | {"description": "kr/md, timer/uge, uger, pct …"}
_EMNE: Skema = _TEKST | {"description": "Hvad tallet er en værdi af, når det ikke er dets eget id."}
_INDSATS: Skema = _TEKST | {"description": "Den ene indsats, tallet gælder for, når ydelsen har flere."}
_FLERE_STEDER: Skema = _TEKST | {"description": "Alle linjerne, når nogle imellem er sprunget over: 944-950, 961."}
_LINJER: dict[str, Skema] = {"linje": _LINJE, "linje_til": _LINJE, "linjer": _FLERE_STEDER}
_DEFS: Skema = {
    "linjer": _felter(("linjer",), **_LINJER)
    | {"description": "Første og sidste linje i kildens tekst, talt fra 1. De er ens, når det er én linje."},
    "kilde": _felter(
        ("uenige", "linjer"),
        uenige=_TEKSTER,
        dokument=_TEKST,
        linje=_LINJE_ELLER_INTET, linje_til=_LINJE_ELLER_INTET, linjer=_FLERE_STEDER, afsnit=_TEKST_ELLER_INTET
    )
    | {"description": "linje og linje_til er null for en side uden linjer."},
    "talvaerdi": {
        "oneOf": [
            _TAL_MED_FORTEGN,
            _slags("interval", "Begge ender hører med.", fra=_TAL, til=_TAL),
            _slags("ordlyd", "Kildens ord, hvor den ikke har et tal.", tekst=_TEKST),
            _slags("dag", "ÅÅÅÅ-MM-DD, eller MM-DD for en dag i hvert år.", dato=_TEKST),
            _slags("plusminus", "Så meget til hver side.", plus_minus=_TAL, tekst=_TEKST),
            _slags("alternativer", "Ét af tallene, det mindste først.", enten=_liste(_TAL), tekst=_TEKST),
            _slags(
                "graense", "mindst og hoejst hører med, over og under ikke.", (*_GRAENSER,),
                **_GRAENSER, tekst=_TEKST,
            ),
            _slags(
                "gentagelse", "Hver så mange af enheden, evt. så meget ad gangen.", ("ad_gangen",),
                hver={"type": "integer", "minimum": 1}, ad_gangen=_TAL, tekst=_TEKST,
            ),
            _slags(
                "klokken", "Klokkeslæt som T:MM eller T.MM, og ugedage.", ("fra_kl", "til_kl", "dage", "en_af"),
                fra_kl=_TEKST, til_kl=_TEKST, dage=_TEKSTER, en_af=_TEKSTER, tekst=_TEKST,
            ),
            _slags(
                "udefra", "Tallet står et andet sted.", ("henviser_til", "fastsaettes_af", "adresse"),
                henviser_til=_TEKST, fastsaettes_af=_TEKST, adresse=_TEKST, tekst=_TEKST,
            ),
        ]
    },
    "vaerdi": _felter(
        gyldig_fra=_DATO,
        gyldig_til=_DATO_ELLER_INTET,
        vaerdi=_ref("talvaerdi"),
        enhed=_ENHED,
        sikkerhed={"enum": ["fundet", "afledt", "sekundaer"]},
        note=_TEKST_ELLER_INTET,
        kilde=_ref("kilde"),
    ),
    "fakta": _felter(
        ("emne", "gruppe", "indsats"), id=_TEKST, betegnelse=_TEKST, emne=_EMNE, gruppe=_TEKST, indsats=_INDSATS,
        vaerdier=_liste(_ref("vaerdi")),
    ),
    "fakta_i_satser": _felter(
        ("emne", "gruppe", "indsats"), betegnelse=_TEKST, enhed=_ENHED, emne=_EMNE, gruppe=_TEKST, indsats=_INDSATS,
        vaerdier=_liste(_ref("vaerdi_i_satser")),
    ),
    "yderbaand": _felter(("graense", "start"), id=_TEKST, tekst=_TEKST, graense=_TEKST, start=_TEKST),
    "tabel": _felter(
        ("over", "begrundelse"),
        id=_TEKST, titel=_TEKST, maaler=_TEKST, enhed=_ENHED, giver=_TEKST, giver_enhed=_ENHED, begrundelse=_TEKST,
        under=_ref("yderbaand"), over=_ref("yderbaand"),
        baand=_liste(_felter(("giver", "tekst"), id=_TEKST, interval=_TEKST, giver=_TEKST, tekst=_TEKST)),
    ),
    "valgtabel": _felter(
        id=_TEKST, titel=_TEKST, enhed=_ENHED, betales=_TEKST_ELLER_INTET, gruppe=_TEKST_ELLER_INTET,
        note=_TEKST_ELLER_INTET,
        dimensioner=_liste(_felter(id=_TEKST, titel=_TEKST, trin=_liste(_felter(id=_TEKST, titel=_TEKST)))),
        celler=_liste(_felter(trin=_TEKSTER, fakta=_TEKST)),
    ),
    "gruppe": _felter(
        ("linjer",), id=_TEKST, titel=_TEKST, tekst=_TEKST_ELLER_INTET, vilkaar=_TEKST_ELLER_INTET,
        alder_fra=_TEKST_ELLER_INTET, alder_til=_TEKST_ELLER_INTET, **_LINJER,
    ),
    "funktionsniveau": _felter(
        ("linjer",), niveauer=_liste({"type": "integer"}), omraade=_TEKST_ELLER_INTET, gruppe=_TEKST_ELLER_INTET,
        note=_TEKST_ELLER_INTET, **_LINJER,
    ),
    "vum": _felter(
        ("note", "uenige", "linjer"), temaer=_liste({"type": "integer"}), samlet=_TEKSTER, **_LINJER,
        om_temaer=_TEKSTER, vaegt=_TEKST, note=_TEKST_ELLER_INTET, uenige=_TEKSTER,
    ),
}  # fmt: skip
_UDEN_ENHED = {navn: skema for navn, skema in _DEFS["vaerdi"]["properties"].items() if navn != "enhed"}
# An older edition may count in another unit.
_DEFS["vaerdi_i_satser"] = _felter(("enhed",), **_UDEN_ENHED, enhed=_ENHED)
_UDGAVE_I_SATSER: dict[str, Skema] = {
    "titel": _TEKST, "lovgrundlag": _TEKSTER, "indsats": _efter_navn(_TEKSTER), "dokument": _TEKST,
    "gaelder_fra": _DATO, "vum": _liste(_ref("vum")),
    "valgtabeller": _liste(_ref("valgtabel")),
}  # fmt: skip

_DEFS["udgave"] = _felter(
    vedtaget=_DATO_ELLER_INTET, vedtaget_af=_TEKST_ELLER_INTET, gaelder_til=_DATO_ELLER_INTET,
    id=_TEKST, kommune=_TEKST, titel=_TEKST, lovgrundlag=_TEKSTER, indsats=_TEKSTER, regler=_TEKSTER, gaelder_fra=_DATO,
    kort=_TEKST,
    svar=_efter_navn(_TEKST), afsnit=_efter_navn(_TEKST), fakta=_liste(_ref("fakta")), tabeller=_liste(_ref("tabel")),
    vum=_liste(_ref("vum")), beregnere=_TEKSTER, kilde=_ref("kilde"), adgang=_TEKST, klage_faelles=_JA_NEJ,
    soeg=_TEKST_ELLER_INTET,
    egne_afsnit=_liste(
        _felter(("linjer",), id=_TEKST, titel=_TEKST, slags=_TEKST, tekst=_TEKST, **_LINJER)
    ),
    fra_generelt=_TEKSTER,
    valgtabeller=_liste(_ref("valgtabel")), grupper=_liste(_ref("gruppe")),
    funktionsniveau=_liste(_ref("funktionsniveau")),
    se_ogsaa=_liste(_felter(ydelse=_TEKST, forhold=_TEKST, tekst=_TEKST, kilde=_ref("kilde"))),
)  # fmt: skip
_YDELSE = _felter(**_DEFS["udgave"]["properties"], andre_udgaver=_liste(_ref("udgave")))
_KONTAKT = _felter(
    id=_TEKST, navn=_TEKST, adresse=_TEKSTER, telefon=_TEKST_ELLER_INTET, mail=_TEKSTER, kilde=_ref("kilde"),
    grupper=_liste(
        _felter(
            ydelser=_TEKSTER, alder_over=_TEKST_ELLER_INTET, alder_til=_TEKST_ELLER_INTET, tekst=_TEKST,
            kilde=_ref("kilde"),
        )
    ),
)  # fmt: skip
_KOMMUNE = _felter(
    afgoer={"anyOf": [{"type": "null"}, _felter(hvem=_TEKST, kilde=_ref("kilde"))]},
    id=_TEKST, navn=_TEKST, kode={"type": "string", "pattern": "^[0-9]{3}$"}, om=_TEKST, ydelser=_TEKSTER,
    klage=_felter(tekst=_TEKST, kontakt=_TEKST, kilde=_ref("kilde")), kontakter=_liste(_KONTAKT),
    fakta=_liste(_ref("fakta")),
    generelt={
        "oneOf": [
            {"type": "null"},
            _felter(kilde=_ref("kilde"), svar=_efter_navn(_TEKST), afsnit=_efter_navn(_TEKST)),
        ]
    },
)  # fmt: skip
_TILBUD = _felter(
    id=_TEKST, kommune=_TEKST, navn=_TEKST, adresse=_TEKSTER, telefon=_TEKST_ELLER_INTET, mail=_TEKSTER,
    ydelser=_TEKSTER, vum=_TEKSTER, tekst=_TEKST_ELLER_INTET, fakta=_liste(_ref("fakta")), kilde=_ref("kilde"),
)  # fmt: skip
_ANVISNING = _felter(
    ("linjer",),
    id=_TEKST,
    modalitet=_TEKST,
    grundlag=_TEKST,
    tekst=_TEKST,
    lov=_TEKSTER,
    praksis=_TEKSTER,
    **_LINJER,
)
_RETNINGSLINJE = _felter(
    id=_TEKST, nr=_TEKST, kapitel={"type": "integer"}, titel=_TEKST, ydelser=_TEKSTER, formaal=_TEKST,
    understoetter=_TEKST_ELLER_INTET, lov=_TEKSTER, anvisninger=_liste(_ANVISNING), fakta=_liste(_ref("fakta")),
    kilde=_ref("kilde"),
)  # fmt: skip
_UOVERENSSTEMMELSE = _felter(
    id=_TEKST, titel=_TEKST, art=_TEKST, status=_TEKST, ydelser=_TEKSTER, retningslinjer=_TEKSTER, beregnere=_TEKSTER,
    gyldig_fra=_DATO_ELLER_INTET, gyldig_til=_DATO_ELLER_INTET, kommune=_TEKST_ELLER_INTET, hvad=_TEKST,
    konsekvens=_TEKST, i_beregning=_TEKST_ELLER_INTET,
    steder=_liste(_felter(kilde=_ref("kilde"), siger=_TEKST)), afgoeres_af=_TEKST_ELLER_INTET,
    tilstand={"enum": list(get_args(Tilstand))},
    virkning={"anyOf": [{"type": "null"}, _felter(tal=_TEKST, enhed=_TEKST, retning=_TEKST, tekst=_TEKST)]},
    svar={"anyOf": [{"type": "null"}, _felter(vedtaget=_DATO_ELLER_INTET, tekst=_TEKST, kilde=_ref("kilde"))]},
)  # fmt: skip
_BEREGNER = _felter(
    id=_TEKST, titel=_TEKST, lovgrundlag=_TEKSTER, kraever_kommune=_JA_NEJ, felter=_liste(_BLOK),
    resultater=_liste(_BLOK), fakta=_TEKSTER, ydelsesfakta=_TEKSTER, eksempel=_BLOK, eksempel_dato=_DATO,
)  # fmt: skip
_LOVINDGANG = _felter(
    id=_TEKST, titel=_TEKST, lov=_TEKSTER, indsats=_TEKST_ELLER_INTET, gaelder_fra=_DATO_ELLER_INTET, afloeser=_TEKSTER,
    adgang=_TEKST, kort=_TEKST, svar=_efter_navn(_TEKST), soeg=_TEKST_ELLER_INTET, klar=_TEKSTER,
    kommunen_bestemmer=_TEKSTER, bed_om=_TEKST_ELLER_INTET, beregnere=_TEKSTER, ukendt=_TEKSTER,
    kilde=_liste(_ref("kilde")),
)  # fmt: skip
_REGEL = _felter(
    adresse=_TEKST, ejer=_TEKST | {"description": "nationale, eller kommunens id."}, ydelse=_TEKST_ELLER_INTET,
    tilbud=_TEKST_ELLER_INTET, betegnelse=_TEKST, status={"enum": list(STATUSES)}, beregnere=_TEKSTER,
    laeses_som=_TEKSTER, hvorfor=_TEKST_ELLER_INTET,
)  # fmt: skip
_SATSER = {
    "program": _TEKST | {"description": "Et fingeraftryk af reglerne. Et andet kan svare noget andet."},
    "kommuner": _efter_navn(_felter(navn=_TEKST)),
    "uden_standard": _efter_navn(_TEKST),
    "kilder": _efter_navn(
        _felter(
            ("dato", "udateret", "hentet", "side"), titel=_TEKST, udgiver=_TEKST, adresse=_TEKST_ELLER_INTET,
            side=_TEKST, dato=_DATO_ELLER_INTET, udateret=_JA_NEJ, hentet=_DATO,
        )
    ),
    "nationale": _liste(_ref("fakta")),
    "fakta": _efter_navn(_efter_navn(_ref("fakta_i_satser"))),
    "tabeller": _efter_navn(_efter_navn(_ref("tabel"))),
    "hvad_nu_hvis": _BLOK,
    "ydelser": _efter_navn(
        _felter(
            ("valgtabeller", "udgaver", "priser"), **_UDGAVE_I_SATSER, fakta=_efter_navn(_ref("fakta_i_satser")),
            priser=_efter_navn(_TEKST_ELLER_INTET),
            udgaver=_liste(
                _felter(("valgtabeller",), **_UDGAVE_I_SATSER, tabeller=_efter_navn(_ref("tabel")))
            ),
        )
    ),
    "helligdage": _efter_navn(_TEKST),
    "lukkedage": _efter_navn(_TEKST),
    "pakker": _efter_navn(_felter(pakker=_liste(_BLOK), takster=_liste(_BLOK))),
    "uoverensstemmelser": _liste(_BLOK),
    "lovaendringer": _liste(_BLOK),
}  # fmt: skip
_EKSEMPEL: Skema = _felter(
    ("venter", "fejl"),
    beregner=_TEKST, navn=_TEKST, kommune=_TEKST_ELLER_INTET, dato=_TEKST,
    svar=_efter_navn({"type": ["string", "array"], "items": _TEKST}),
    kilde=_felter(dokument=_TEKST_ELLER_INTET, linje=_TEKST_ELLER_INTET, afsnit=_TEKST_ELLER_INTET),
    venter=_efter_navn(_felter(vaerdi=_TEKST, enhed=_TEKST_ELLER_INTET)),
    fejl=_TEKSTER | {"description": "Felterne, der skal afvises, i stedet for et resultat."},
)  # fmt: skip
_FILER: dict[str, Skema] = {
    "ydelser": {"ydelser": _liste(_YDELSE)},
    "kommuner": {"kommuner": _liste(_KOMMUNE)},
    "tilbud": {"tilbud": _liste(_TILBUD)},
    "satser": _SATSER,
    "retningslinjer": {"retningslinjer": _liste(_RETNINGSLINJE)},
    "uoverensstemmelser": {"uoverensstemmelser": _liste(_UOVERENSSTEMMELSE)},
    "beregnere": {"beregnere": _liste(_BEREGNER)},
    "regler": {"regler": _liste(_REGEL)},
    "loven": {"loven": _liste(_LOVINDGANG)},
    "eksempler": {
        "tolerance": _TAL | {"description": "Så meget må et beløb afvige: intet."},
        "eksempler": _liste(_EKSEMPEL),
    },
}


# All of one municipality.
_KOMMUNES_FIL: dict[str, Skema] = {
    "kommune": _KOMMUNE,
    "ydelser": _liste(_YDELSE),
    "tilbud": _liste(_TILBUD),
    "uoverensstemmelser": _liste(_UOVERENSSTEMMELSE),
}


def sti(navn: str) -> str:
    """Where the schema of a file lies, seen from the file."""
    return f"{MAPPE}/{navn}.schema.json"


def skema(navn: str) -> Skema:
    """The schema of the file `<navn>.json`. New fields may come; those that are there stay as they are."""
    return of_file(f"{navn}.json", sti(navn), 1, _FILER[navn])


def of_municipality(hvor: str, udgave: int) -> Skema:
    """The schema of a file that has all of one municipality, which names its schema as `hvor`."""
    return of_file("KOMMUNE.json", hvor, udgave, _KOMMUNES_FIL)


def of_rows(navn: str, hvor: str, udgave: int, columns: Mapping[str, Skema]) -> Skema:
    """The schema of a file with a list of rows, each with all the columns and no other."""
    row = _felter(**columns) | {"additionalProperties": False}
    return of_file(f"{navn}.json", hvor, udgave, {navn: _liste(row)}, defs={})


def of_file(titel: str, hvor: str, udgave: int, felter: dict[str, Skema], defs: Skema = _DEFS) -> Skema:
    """The schema of a file that names it as `hvor`, is of the edition `udgave`, and has these fields of its own."""
    faelles: dict[str, Skema] = {
        "$schema": {"const": hvor},
        "format": {"const": udgave},
        "datasaet": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
        "licens": _TEKST,
    }
    return {"$schema": _DIALEKT, "title": titel, "$defs": defs, **_felter(**faelles, **felter)}

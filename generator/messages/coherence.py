"""Messages about what points to something else: references, calculators and tables."""

from __future__ import annotations

from generator.messages.message import FUND, KOMMUNE, LEDSAGELSE, STOETTE, Eksempel, Gruppe, Message

_KORT = "kort: Har du svært ved at klare din dag? Så kan du få støtte."
_I_TEKST = 'kort: "Har du svært ved at klare din dag? Så kan du få støtte.'

HENVISNINGER = Gruppe(
    "henvisninger",
    "Henvisninger",
    "Noget nævner noget andet, som ikke findes. Ofte er det stavet forkert. Beskeden foreslår det nærmeste.",
    (
        Message(
            "generelt-klage",
            "hvordan man klager, står i kommune.yaml under klage",
            "Kommunens fælles vejledning om at klage har sit eget sted.",
            "Flyt teksten til klage i kommune.yaml, og slet afsnittet her.",
        ),
        Message(
            "ukendt-gruppe",
            "standarden har ingen gruppe, der hedder “{navn}”.{forslag}",
            "Tallet eller tabellen hører til en gruppe, som ikke står i filen.",
            "Ret navnet, eller tilføj gruppen under grupper i samme fil.",
        ),
        Message(
            "ukendt-emne",
            "intet andet tal har emnet “{navn}”.{forslag}",
            "Navnet under emne ligner et, vi kender, men er skrevet anderledes. Så står tallet alene.",
            "Ret navnet. Er det et nyt emne, så giv det et navn, der ikke kan forveksles.",
            advarsel=True,
        ),
        Message(
            "ukendt-fakta",
            "der er ingen fakta, der hedder “{navn}”.{forslag}",
            "Tallet findes hverken hos ydelsen, kommunen eller i loven.",
            "Ret navnet, eller tilføj tallet under fakta. Et tal hos en anden ydelse nævnes med hele adressen.",
            Eksempel(
                STOETTE,
                'hvad:\n    - "Du kan få {fakta: timer-pr-uge}."',
                'hvad:\n    - "Du kan få {fakta: timer-om-ugen}."',
            ),
        ),
        Message(
            "dato-efter-snabel-a",
            "datoen efter @ findes ikke; skriv fx @ 2023-01-31",
            "Efter @ står den dag, tallet skal gælde.",
            "Skriv år, måned og dag.",
            Eksempel(STOETTE, _KORT, f'{_I_TEKST} {{fakta: start @ 2026-02-30}}"'),
        ),
        Message(
            "ukendt-lov",
            "“{navn}” står ikke i lovgivning.yaml.{forslag}",
            "Loven eller reglen er ikke skrevet ind.",
            "Ret forkortelsen, eller tilføj loven i standards/lovgivning.yaml.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SELV § 97]"),
        ),
        Message(
            "ukendt-paragraf",
            "{lov} § {nr} står ikke under paragraffer i lovgivning.yaml; tilføj den",
            "Loven er der, men ikke paragraffen.",
            "Er den rigtig, så tilføj den under lovens paragraffer med en titel i almindelige ord.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL § 979]"),
        ),
        Message(
            "lov-form",
            "skal skrives som SEL § 96, SEL § 96, stk. 3, SEL §§ 83-85 eller BEK 931/2020",
            "Henvisningen til loven er skrevet på en anden måde.",
            "Skriv forkortelsen først, så § og nummeret.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [§ 97 i serviceloven]"),
        ),
        Message(
            "lov-spaend",
            "nævner for mange paragraffer; skriv højst {flest} i et spænd",
            "Så mange paragraffer er hele loven, og ingen kan slå dem op.",
            "Nævn de paragraffer, der er tale om.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL §§ 1-9999]"),
        ),
        Message(
            "ukendt-indsats",
            "der er ingen indsats “{navn}” i indsatser.yaml.{forslag}",
            "Det, ydelsen giver, står ikke på den fælles liste.",
            "Ret navnet. Mangler indsatsen på listen, så udelad feltet, til den er kommet på.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL § 97]\nindsats: ledsager"),
        ),
        Message(
            "indsats-anden-paragraf",
            "indsatsen står ikke under nogen af ydelsens paragraffer i indsatser.yaml",
            "Ydelsen giver noget, som listen fører til en anden paragraf.",
            "Er navnet rigtigt, så tilføj paragraffen under lovgrundlag eller hos indsatsen i indsatser.yaml.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL § 97]\nindsats: bpa"),
            advarsel=True,
        ),
        Message(
            "ydelse-uden-indsats",
            "paragraffen rummer flere indsatser; skriv indsats: med en eller flere af {kendte}",
            "Ingen kan se, hvad ydelsen giver. Derfor bliver den ikke sammenlignet med andre kommuners.",
            "Skriv indsats under lovgrundlag.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL § 83]"),
            advarsel=True,
        ),
        Message(
            "fakta-anden-indsats",
            "tallet gælder for en indsats, som ydelsen ikke har",
            "Tallets indsats skal være en af dem, ydelsen selv nævner.",
            "Tilføj indsatsen på ydelsen, eller ret den her.",
            Eksempel(
                LEDSAGELSE,
                "  - id: timer-pr-maaned\n    betegnelse: Flest timer med ledsager\n",
                "  - id: timer-pr-maaned\n    indsats: bpa\n    betegnelse: Flest timer med ledsager\n",
            ),
        ),
        Message(
            "ukendt-ydelse",
            "der er ingen ydelse “{navn}”.{forslag}",
            "Ydelsen er stavet forkert eller ikke skrevet endnu.",
            "Ret navnet. Det er kommunens id, skråstreg og filens navn.",
            Eksempel(STOETTE, "- ydelse: moensterby/sel-97-ledsagelse", "- ydelse: moensterby/sel-97-ledsager"),
        ),
        Message(
            "ukendt-tilbud",
            "der er intet tilbud “{navn}”.{forslag}",
            "Stedet er ikke blandt kommunens steder.",
            "Ret id'et, eller tilføj stedet i mappen tilbud.",
        ),
        Message(
            "ukendt-retningslinje",
            "der er ingen retningslinje “{navn}”.{forslag}",
            "Retningslinjen findes ikke.",
            "Ret id'et. Det er filens navn i nationale/hjemloeshed.",
            Eksempel(FUND, "    beregnere: [frist]", "    retningslinjer: [retningslinje-99]\n    beregnere: [frist]"),
        ),
        Message(
            "ukendt-kilde",
            "kilden “{navn}” står ikke i kilder.yaml, hverken i kommunens eller den fælles.{forslag}",
            "Dokumentet er ikke skrevet ind.",
            "Ret id'et, eller skriv dokumentet ind i kilder.yaml i kommunens mappe.",
            Eksempel(
                STOETTE,
                "kilde: {dokument: moensterby-2026, linje: 10-13, afsnit: Støtte}",
                "kilde: {dokument: moensterby-2025, linje: 10-13, afsnit: Støtte}",
            ),
        ),
        Message(
            "kilde-to-steder",
            "{fil} har en anden kilde med det samme navn; giv den ene et andet id",
            "To dokumenter ville få den samme plads på siden med kilder.",
            "Giv den ene et andet id. Er det samme dokument, så skriv det samme fingeraftryk og den samme adresse.",
        ),
        Message(
            "faelles-naevner-kommune",
            "en fælles fil må ikke nævne en kommune; skriv det i kommunens egen mappe",
            "Kommuner kommer og går. Det fælles skal passe til alle.",
            "Slet det her, og skriv det hos ydelsen: livssituationer, retningslinjer eller nationale_fund.",
        ),
        Message(
            "naevner-anden-kommune",
            "en kommunes filer må ikke nævne en anden kommune",
            "Den anden kommune kan ændre eller fjerne sine filer, og så passer dine ikke.",
            "Slet det. Siderne sammenligner selv kommunerne.",
        ),
        Message(
            "virkning-uden-forskel",
            "de to tal under virkning er ens, eller de er ikke tal i enheder, der kan regnes om til hinanden",
            "Siden skal sige, hvor meget en borger får for meget eller for lidt. Det kan den ikke regne ud her.",
            "Ret navnene under staar og mod. Er forskellen ikke et tal, så slet virkning.",
            Eksempel(
                FUND,
                "      mod: moensterby/sel-85-stoette/sagsbehandlingsfrist",
                "      mod: moensterby/sel-97-ledsagelse/sagsbehandlingsfrist",
            ),
        ),
        Message(
            "ukendt-fund",
            "der er ingen uoverensstemmelse “{navn}” i de nationale retningslinjer.{forslag}",
            "Ydelsen siger, at den er rørt af et fund, der ikke findes.",
            "Ret id'et. De står i nationale/hjemloeshed/uoverensstemmelser.yaml.",
        ),
        Message(
            "ukendt-beregner",
            "der er ingen beregner “{navn}”.{forslag}",
            "Beregneren er stavet forkert.",
            "Ret id'et. Listen står under Beregnere i vejledningen.",
            Eksempel(LEDSAGELSE, "beregnere: [frist]", "beregnere: [frister]"),
        ),
        Message(
            "beregner-uden-side",
            "beregneren “{navn}” har ingen side, før en ydelse har den under beregnere",
            "Et link til beregneren ville ikke føre nogen steder hen.",
            "Sæt beregneren på en ydelse først.",
        ),
        Message(
            "beregner-uden-tal",
            "beregneren læser {fakta}, som hverken loven eller nogen kommune har",
            "Beregneren kan ikke svare, for tallene er der ikke.",
            "Skriv tallene med præcis de id'er, eller fjern beregneren.",
        ),
        Message(
            "beregner-uden-kommunens-tal",
            "kommunen har ingen af de tal, beregneren læser, fx {fakta}",
            "Beregneren svarer kun efter kommunens egne tal. Knappen ville føre til, at der ikke er tal.",
            "Fjern beregneren fra listen. Står tallene i standarden, så skriv dem med præcis de id'er.",
            Eksempel(LEDSAGELSE, "beregnere: [frist]", "beregnere: [frist, bpa-regnskab]"),
        ),
        Message(
            "beregner-laeser-andet",
            "beregneren “{beregner}” læser det som {laeses}",
            "Beregneren kan ikke regne på en værdi af en anden slags eller i en anden enhed.",
            "Skriv værdien og enheden, som beskeden siger. Mener kilden noget andet, så giv tallet et andet id.",
            Eksempel(
                LEDSAGELSE,
                "  - id: timer-pr-maaned\n    betegnelse: Flest timer med ledsager\n    enhed: timer/md",
                "  - id: timer-pr-maaned\n    betegnelse: Flest timer med ledsager\n    enhed: timer/uge",
            ),
        ),
        Message(
            "ukendt-henvisning",
            "“{slags}” er ikke en henvisning; kendte er {kendte}.{forslag}",
            "Ordet før kolon i klammen er ikke et, vi kender.",
            "Ret ordet. De kendte står i beskeden.",
            Eksempel(STOETTE, _KORT, f'{_I_TEKST} {{fact: start}}"'),
        ),
        Message(
            "ukendt-kontakt",
            "der er ingen kontakt “{navn}”.{forslag}",
            "Klagen skal gå til en af kommunens kontakter.",
            "Ret id'et, eller tilføj kontakten under kontakter.",
            Eksempel(KOMMUNE, "kontakt: voksenteamet", "kontakt: voksen"),
        ),
        Message(
            "linje-mangler",
            "linje mangler; {kilde} er et dokument med linjer",
            "Ved et dokument skal man kunne slå op på linjen.",
            "Tilføj linje.",
            Eksempel(STOETTE, "kilde: {dokument: moensterby-2026, linje: 11, ", "kilde: {dokument: moensterby-2026, "),
        ),
        Message(
            "linje-paa-side",
            "{kilde} er en side uden linjer; slet linje",
            "En side på nettet har ingen linjer.",
            "Slet linje, og skriv overskriften i afsnit.",
        ),
    ),
)

TABELLER = Gruppe(
    "tabeller",
    "Tabeller med bånd",
    "En tabel, hvor et beløb giver et andet, hænger ikke sammen.",
    (
        Message(
            "tabel-ukendt-fakta",
            "tabellens tal skal være fakta i samme fil.{forslag}",
            "Et bånd peger på et tal, der ikke står i filen.",
            "Ret id'et, eller tilføj tallet under fakta.",
        ),
        Message(
            "tabel-ikke-spaend",
            "skal være et fakta med fra og til",
            "Et bånd går fra et tal til et andet.",
            "Skriv værdien som {fra: …, til: …}.",
        ),
        Message(
            "tabel-uden-graense",
            "det øverste bånd mangler graense, et fakta med det tal, det begynder over",
            "Uden en grænse kan ingen se, hvornår båndet begynder.",
            "Tilføj graense, eller slet over, hvis der ikke er noget over det sidste bånd.",
        ),
        Message(
            "tabel-uden-vaerdi",
            "den {dato} har {fakta} ingen værdi; alle tabellens tal skal skifte samme dag",
            "En del af tabellen har en ny værdi, resten har ikke.",
            "Giv alle tabellens tal en værdi fra samme dag.",
        ),
        Message(
            "tabel-orden",
            "båndene skal stå i stigende orden ({dato})",
            "Rækkerne er byttet om.",
            "Flyt rækkerne, så de laveste tal står øverst.",
        ),
        Message(
            "tabel-hul",
            "der er et {slags} mellem {slut} og {start} ({dato}); skriv i begrundelse, hvad der så gælder",
            "Et beløb mellem to bånd hører til ingen eller begge.",
            "Er det en tastefejl, så ret den. Er det sådan i kilden, så skriv begrundelse.",
        ),
        Message(
            "celle-ukendt-trin",
            "tabellens første dimension har ikke det trin.{forslag}",
            "En række peger på et trin, der ikke står under dimensioner.",
            "Ret trin i rækken, eller tilføj trinnet under den første dimension.",
        ),
        Message(
            "celle-antal",
            "rækken skal have {ventet} celler, en for hver kolonne; skriv null, hvor kilden ikke har et tal",
            "Rækken passer ikke med kolonnerne.",
            "Tæl den anden dimensions trin. Rækken skal have lige så mange celler i samme orden.",
        ),
        Message(
            "celle-uden-raekke",
            "tabellen har ingen række for {trin}",
            "Hvert trin i den første dimension skal have en række.",
            "Tilføj rækken. Har kilden ingen tal for den, så skriv null i cellerne, eller slet trinnet.",
        ),
    ),
)

"""The command line: `serviceniveau build | serve | check | verify | calc | schema | pages | finish`."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click

from calculators.receipt.again import in_words
from calculators.receipt.receipt import as_text, read, receipt
from calculators.receipt.repeated import repeat
from calculators.run.calculate import regn
from calculators.run.case import Sag
from calculators.show.filled_in import forudfyldte
from calculators.show.note import som_tekst
from calculators.text.errors import InputFejl, Tastefejl
from generator.checks.walk import Material, material
from generator.document.content import document
from generator.document.pdf import CannotShow, NoTypst, pdf
from generator.document.word import word_document
from generator.draft.municipality import write_municipality
from generator.export.view import View
from generator.load.findings import DataErrors, Finding, mente_du
from generator.load.folder import owner_of
from generator.load.loader import Loaded, load_standards, load_what_can_be_read
from generator.load.roots import Further, find_all, owners_folders, version_of
from generator.made_up import make_up
from generator.model.base import ID_MOENSTER, KODE_MOENSTER
from generator.model.standard import FORMAT
from generator.population import CannotAnswer, Question, answer_file
from generator.progress import listens
from generator.schema import SCHEMAS, write_schemas
from generator.serve.server import serve_site
from generator.site import accessibility
from generator.site.build import BuildFailed, build_site, finish_built
from generator.site.check import require_no_errors
from generator.site.editions import EditionMissing, repeat_by_edition
from generator.site.embedding import WrongOrigin, origins
from generator.site.folder_check import check_folder
from generator.site.mappe import skriv_mappe
from generator.site.packaged import project_of
from generator.site.publication import further as published_with
from generator.site.publication import without_node
from generator.site.security import WrongContact, security_text
from generator.site.settings import settings_in
from generator.translations import translations
from generator.udkast.fejl import Ulaeselig
from generator.udkast.laesere import laes as read_document
from generator.udkast.mappe import skriv_udkast
from generator.upgrade.layout import upgrade
from generator.verify.coverage import Talsvar, daekning, text_of
from generator.verify.quotations import write, written
from generator.verify.sources import read_texts, verify
from generator.workbench.edit import CannotEdit
from generator.workbench.price_list import proposed, write_amounts

# A package that was installed has what all share with it; the municipalities lie where their owners put them.
_PACKAGED = Path(__file__).resolve().parents[1] / "serviceniveau_faelles"


def _standards_here() -> Path:
    """The folder of standards where one works, else what the package has with it."""
    her = Path("standards")
    return her if her.is_dir() or not _PACKAGED.is_dir() else _PACKAGED


_standards = click.option(
    "--standards",
    default=_standards_here,
    show_default="standards",
    type=click.Path(path_type=Path),
    help="Mappen med standarderne.",
)
_further = click.option(
    "--kommune-mappe",
    "mapper",
    multiple=True,
    type=click.Path(path_type=Path),
    help="En kommunes egen mappe, eller en mappe med flere kommuner. Kan skrives flere gange.",
)
_stille = click.option("--stille", is_flag=True, help="Sig ikke undervejs, hvor langt arbejdet er.")
_kun = click.option("--kun", is_flag=True, help="Kun kommunerne i --kommune-mappe, ikke dem ved siden af lovene.")


@click.group(help="Kommunernes kvalitetsstandarder som data, sider og beregnere.")
def main() -> None:
    """Entry point of the `serviceniveau` command."""


@main.command("check")
@click.argument("stier", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--kommune", default=None, help="Vis kun fund i én kommunes filer, fx koege.")
@_stille
@_further
@_kun
@_standards
def check_command(
    stier: Sequence[Path], kommune: str | None, stille: bool, mapper: Sequence[Path], kun: bool, standards: Path
) -> None:
    """Tjek standarderne, fejl før advarsler. Med STIER vises kun fund i de filer og mapper."""
    further = Further(mapper, kun)
    egne = _files_of(kommune, standards, further) if kommune else None

    def asked(fil: str) -> bool:
        return (egne is None or fil in egne) and _chosen(fil, standards, stier)

    settings = settings_in(standards.resolve().parent / "mkdocs.yml")
    try:
        origins(settings)
        security_text(settings, date.today())
    except (WrongOrigin, WrongContact) as fejl:
        click.echo(str(fejl), err=True)
        sys.exit(1)
    with listens(stille):
        found = check_folder(standards, further, date.today(), asked=asked)
    valgte = [fund for fund in found.fund if asked(fund.fil)]
    _print(sorted(valgte, key=lambda fund: (fund.advarsel, fund)))
    if any(not fund.advarsel for fund in valgte):
        sys.exit(1)
    if found.tjekket:
        hos, fakta = (f" hos {kommune}", ".") if kommune else ("", f" med {found.fakta} fakta.")
        click.echo(f"Ingen fejl{hos} i {len(egne) if egne else found.filer} filer{fakta}")


def _files_of(kommune: str, standards: Path, further: Further) -> set[str]:
    """A municipality's files as they are written in findings. Exits where there is no such municipality."""
    filer, _ = find_all(standards.resolve(), further) if standards.is_dir() else ([], [])
    egne = {fil.vises for fil in filer if fil.navn.startswith(f"kommuner/{kommune}/")}
    if not egne:
        kendte = sorted({ejer for fil in filer if (ejer := owner_of(fil.navn))})
        click.echo(f"Der er ingen kommune “{kommune}”.{mente_du(kommune, kendte)}", err=True)
        sys.exit(1)
    return {*egne, *(f"{vises.rsplit('/', 1)[0]}/kommune.yaml" for vises in egne)}


@main.command("verify")
@click.argument("kildemappe", type=click.Path(path_type=Path, exists=True, file_okay=False))
@_stille
@_further
@_kun
@_standards
def verify_command(kildemappe: Path, stille: bool, mapper: Sequence[Path], kun: bool, standards: Path) -> None:
    """Tjek, at hvert tal står på de linjer i KILDEMAPPE, som det henviser til."""
    with listens(stille):
        indlaest, fejl = _load(standards, Further(mapper, kun))
        if indlaest is None:
            _print(fejl)
            sys.exit(1)
        kontrol = verify(material(indlaest), kildemappe)
    if kun or standards == _PACKAGED:
        # An owner has the texts of their own sources, and not those that all share.
        egne = {fil.navn for navn, fil in indlaest.filer.items() if owner_of(navn)}
        kontrol.fejl = [fund for fund in kontrol.fejl if fund.fil in egne]
    _print(kontrol.fejl)
    click.echo(f"{kontrol.kontrolleret} værdier holdt op mod kildens linjer.")
    click.echo(f"{kontrol.uden_tekst} værdier er slået op på en side uden linjer og ikke holdt op mod en tekst.")
    if kontrol.fejl:
        sys.exit(1)


@main.command("citater")
@click.argument("kildemappe", type=click.Path(path_type=Path, exists=True, file_okay=False))
@_further
@_kun
@_standards
def citater_command(kildemappe: Path, mapper: Sequence[Path], kun: bool, standards: Path) -> None:
    """Skriv de linjer i KILDEMAPPE, som tallene henviser til, i citater/ ved siden af kilderne."""
    further = Further(mapper, kun)
    indlaest, fejl = _load(standards, further)
    if indlaest is None:
        _print(fejl)
        sys.exit(1)
    grund = material(indlaest)
    tekster, fejl = read_texts(grund, kildemappe)
    folders = owners_folders(standards, further)
    for (ejer, navn), tekst in written(grund, tekster).items():
        # An owner writes in their own folder, and not in what all share.
        if ejer or not (kun or standards == _PACKAGED):
            folder, schemas = folders[ejer]
            click.echo(write(folder, navn, tekst, schemas))
    fejl = [fund for fund in fejl if fund.kode != "kildetekst-mangler"]
    _print(fejl)
    if fejl:
        sys.exit(1)


@main.command("coverage")
@click.argument("kildemappe", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--alle", is_flag=True, help="Vis også de tal, der er svar på.")
@_further
@_kun
@_standards
def coverage_command(kildemappe: Path, alle: bool, mapper: Sequence[Path], kun: bool, standards: Path) -> None:
    """Vis for hvert tal i kilderne det fakta, der dækker det, eller grunden til, at det ikke er et."""
    grund = _require(standards, Further(mapper, kun))
    ubesvarede = 0
    for kilde in grund.catalogue.kilder:
        if kilde.type == "dokument" and text_of(grund, kilde.id, kildemappe).is_file():
            ubesvarede += _print_coverage(kilde.id, list(daekning(grund, kilde.id, kildemappe)), alle)
    if ubesvarede:
        sys.exit(1)


@main.command("build")
@click.option(
    "--out", default="site", show_default=True, type=click.Path(path_type=Path), help="Mappen, siderne lægges i."
)
@click.option("--config", default="mkdocs.yml", show_default=True, type=click.Path(path_type=Path))
@click.option("--brotli", is_flag=True, help="Læg en pakket udgave (.br) ved siden af hver fil.")
@click.option(
    "--behold-udgave",
    is_flag=True,
    help="Gem data og program i udgaver/, så en kvittering kan regnes ud igen om flere år.",
)
@click.option("--uden-node", is_flag=True, help="Byg kun siderne, uden beregnere i browseren og uden søgning.")
@_stille
@_further
@_kun
def build_command(
    out: Path,
    config: Path,
    brotli: bool,
    behold_udgave: bool,
    uden_node: bool,
    stille: bool,
    mapper: Sequence[Path],
    kun: bool,
) -> None:
    """Byg hele websitet. Fejler det, bliver det gamle site stående."""
    published_with.set(Further([mappe.resolve() for mappe in mapper], kun))
    without_node.set(uden_node)
    with _mistakes_end_here(), listens(stille), project_of(config, uden_node) as samlet:
        build_site(samlet, out, brotli, keep=date.today() if behold_udgave else None)
    for ord_ in accessibility.missing(config):
        click.echo(f"advarsel: tilgængelighedserklæringen mangler {ord_}; skriv det i {config} under extra", err=True)
    if not settings_in(config).get("site_url"):
        click.echo(
            f"advarsel: site_url mangler i {config}; uden sitets adresse er der intet sitemap, og feeds har ikke hele "
            "adresser",
            err=True,
        )
    click.echo(f"Websitet ligger i {out}.")


@main.command("serve")
@click.option("--config", default="mkdocs.yml", show_default=True, type=click.Path(path_type=Path))
@click.option("--adresse", default="127.0.0.1:8000", show_default=True, help="Vært og port.")
@_further
@_kun
def serve_command(config: Path, adresse: str, mapper: Sequence[Path], kun: bool) -> None:
    """Vis websitet og genindlæs det, når en standard ændres."""
    published_with.set(Further(mapper, kun))
    with _mistakes_end_here():
        serve_site(config, adresse)


@main.command("calc")
@click.argument("beregner")
@click.argument("svar", nargs=-1)
@click.option("--kommune", default=None, help="Kommunens id, fx hvidovre.")
@click.option("--dato", default=None, help="Den dag, der regnes for. I dag, når den udelades.")
@click.option("--json", "som_json", is_flag=True, help="Skriv svaret som JSON.")
@click.option(
    "--kvittering", default=None, type=click.Path(dir_okay=False, path_type=Path), help="Skriv kvitteringen i filen."
)
@_further
@_kun
@_standards
def calc_command(
    beregner: str,
    svar: Sequence[str],
    kommune: str | None,
    dato: str | None,
    som_json: bool,
    kvittering: Path | None,
    mapper: Sequence[Path],
    kun: bool,
    standards: Path,
) -> None:
    """Regn med BEREGNER. SVAR skrives felt=værdi; et felt, der gentages, skrives flere gange."""
    rates = View(_require(standards, Further(mapper, kun)).opslag).satser
    try:
        skrevet = _parse_answers(svar)
        dag = date.today().isoformat() if dato is None else dato
        udregning = regn(beregner, kommune, dag, skrevet, rates)
    except InputFejl as fejl:
        _print_input_errors(fejl, som_json)
    else:
        udfyldt = forudfyldte(udregning, skrevet)
        tekst = som_tekst(udregning, rates, udfyldt=udfyldt)
        click.echo(json.dumps(udregning.kontrakt(), ensure_ascii=False, indent=2) if som_json else tekst)
        if kvittering:
            made = receipt(udregning, Sag(beregner, kommune or "", dag, skrevet), rates, date.today())
            kvittering.write_text(as_text(made), encoding="utf-8")
        if udregning.svar == "kan-ikke-regnes":
            click.echo(udregning.forbehold[0], err=True)
            sys.exit(1)


@main.command("beregn-fil")
@click.argument("ind", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--beregner", required=True, help="Beregnerens id, fx merudgift.")
@click.option(
    "--ud", required=True, type=click.Path(path_type=Path), help="Filen til svarene: csv, parquet, arrow, xlsx."
)
@click.option("--kommune", default="", help="Kommunen for de rækker, der ikke selv har en.")
@click.option("--dato", "datoer", multiple=True, help="Dagen. Skriv to for at få svarene på begge og forskellen.")
@click.option(
    "--gruppe", "by", multiple=True, help="En kolonne, som oversigten deles op efter. Kan skrives flere gange."
)
@click.option(
    "--hvad-nu-hvis",
    "forslag",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Et forslag: tal, der er andre end i dag. Hver række får svar med forslaget og uden.",
)
@click.option(
    "--anden-udgave", type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="En satser.json fra en anden udgave. Hver række får svar med begge.",
)  # fmt: skip
@click.option("--processer", default=1, show_default=True, type=click.IntRange(1, 64), help="Hvor mange der regner.")
@click.option("--tillad-personnumre", is_flag=True, help="Tag imod en kolonne, der ligner personnumre.")
@_stille
@_further
@_kun
@_standards
def population_command(
    ind: Path,
    beregner: str,
    ud: Path,
    kommune: str,
    datoer: tuple[str, ...],
    by: tuple[str, ...],
    forslag: Path | None,
    anden_udgave: Path | None,
    processer: int,
    tillad_personnumre: bool,
    stille: bool,
    mapper: Sequence[Path],
    kun: bool,
    standards: Path,
) -> None:
    """Regn hver række i filen IND. Kolonnerne hedder som beregnerens felter, og en række kan have kommune og dato."""
    view = View(_require(standards, Further(mapper, kun)).opslag)
    dage = datoer or (date.today().isoformat(),)
    try:
        with listens(stille):
            question = Question(beregner, kommune, dage, by, forslag, anden_udgave)
            found = answer_file(ind, ud, view, question, allow_personal_numbers=tillad_personnumre, processes=processer)
            lines = list(found)
    except CannotAnswer as why:
        click.echo(str(why), err=True)
        sys.exit(2)
    for line in () if stille else lines:
        click.echo(line)


@main.command("befolkning")
@click.argument("stoerrelser", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--antagelser", required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Hvad der bliver trukket lod om for hver person, og hvorfor du antager det.",
)  # fmt: skip
@click.option("--ud", required=True, type=click.Path(path_type=Path), help="Filen: csv, parquet, arrow, xlsx.")
def made_up_command(stoerrelser: Path, antagelser: Path, ud: Path) -> None:
    """Find på en befolkning at prøve en regel på. STOERRELSER har en række for hver gruppe og dens antal."""
    try:
        for line in make_up(stoerrelser, antagelser, ud):
            click.echo(line)
    except CannotAnswer as why:
        click.echo(str(why), err=True)
        sys.exit(2)


@main.command("genberegn")
@click.argument("fil", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--udgaver", default=None, type=click.Path(file_okay=False, path_type=Path),
    help="Mappen med gemte udgaver, som build --behold-udgave laver: websitets udgaver/.",
)  # fmt: skip
@_further
@_kun
@_standards
def repeat_command(fil: Path, udgaver: Path | None, mapper: Sequence[Path], kun: bool, standards: Path) -> None:
    """Regn kvitteringen FIL ud igen, og sig, om resultatet er det samme, og ellers hvorfor.

    Koden er 0, når resultatet er det samme, og 1, når det ikke er.
    """
    try:
        kvittering = read(fil.read_text(encoding="utf-8"))
        if udgaver:
            svar, samme = repeat_by_edition(kvittering, fil, udgaver)
            click.echo(svar)
            sys.exit(0 if samme else 1)
    except (OSError, UnicodeDecodeError) as fejl:
        raise click.ClickException(f"{fil} kan ikke læses. Skriv stien til en kvittering.") from fejl
    except (Tastefejl, EditionMissing) as fejl:
        raise click.ClickException(str(fejl)) from fejl
    gjort = repeat(kvittering, View(_require(standards, Further(mapper, kun)).opslag).satser)
    click.echo("\n".join(in_words(gjort)))
    sys.exit(0 if gjort.holder else 1)


@main.command("dokument")
@click.option("--kommune", required=True, help="Kommunens id, fx hvidovre.")
@click.option("--standard", default=None, help="Kun den ene standard, fx sel-96-bpa. Alle, når den udelades.")
@click.option("--form", type=click.Choice(["pdf", "docx"]), default="pdf", show_default=True)
@click.option("--ud", required=True, type=click.Path(dir_okay=False, path_type=Path), help="Filen, der skrives.")
@_further
@_kun
@_standards
def document_command(
    kommune: str, standard: str | None, form: str, ud: Path, mapper: Sequence[Path], kun: bool, standards: Path
) -> None:
    """Skriv en kommunes standarder som papir til vedtagelse: indhold, afsnit, tal med kilder og bilag."""
    opslag = _require(standards, Further(mapper, kun)).opslag
    data = opslag.catalogue.kommune(kommune)
    if data is None:
        kendte = [et.id for et in opslag.catalogue.kommuner]
        raise click.ClickException(f"Der er ingen kommune “{kommune}”.{mente_du(kommune, kendte)}")
    ydelse = next((et for et in data.ydelser if et.id == standard), None)
    if standard and ydelse is None:
        kendte = [et.id for et in data.ydelser]
        raise click.ClickException(f"{kommune} har ingen standard “{standard}”.{mente_du(standard, kendte)}")
    paper = document(opslag, data, ydelse)
    try:
        content = pdf(paper, standards.resolve().parent) if form == "pdf" else word_document(paper)
        ud.write_bytes(content)
    except (NoTypst, CannotShow) as fejl:
        raise click.ClickException(str(fejl)) from fejl
    except OSError as fejl:
        raise click.ClickException(f"{ud} kan ikke skrives: {fejl.strerror}.") from fejl
    click.echo(f"{paper.om}: {paper.titel} ligger i {ud}.")


@main.command("schema")
@click.option("--out", default="standards/skemaer", show_default=True, type=click.Path(path_type=Path))
def schema_command(out: Path) -> None:
    """Skriv et JSON Schema for hver slags fil, så editoren kan hjælpe."""
    for navn in write_schemas(out):
        click.echo(out / navn)


@main.command("sprog")
@click.option("--tekst", is_flag=True, help="Vis også teksten med tallene sat ind, til den der læser den igennem.")
@_further
@_kun
@_standards
def languages_command(tekst: bool, mapper: Sequence[Path], kun: bool, standards: Path) -> None:
    """Vis, hvordan de korte tekster på andre sprog står, og de aftryk, der hører til dem."""
    for line in translations(_require(standards, Further(mapper, kun)), tekst):
        click.echo(line)


@main.command("ny-kommune")
@click.argument("id_", metavar="ID")
@click.option("--kode", required=True, help="Kommunekoden, tre cifre, fx 259.")
@click.option("--navn", required=True, help="Kommunens navn, fx “Køge Kommune”.")
@click.option("--i", "mappe", default=None, type=click.Path(path_type=Path), help="Læg mappen her i stedet.")
@_standards
def new_command(id_: str, kode: str, navn: str, mappe: Path | None, standards: Path) -> None:
    """Lav mappen til en ny kommune, ID, med det, der skal til."""
    if not re.fullmatch(ID_MOENSTER, id_) or not re.fullmatch(KODE_MOENSTER, kode):
        click.echo("ID er små bogstaver a-z, tal og bindestreg. Koden er kommunens tre cifre.", err=True)
        sys.exit(2)
    uden_for = mappe is not None or standards == _PACKAGED
    ny = (mappe or (Path() if uden_for else standards / "kommuner")) / id_
    version = version_of(standards)
    try:
        skrevet = write_municipality(
            ny,
            id=id_,
            kode=kode,
            navn=navn,
            format=str(FORMAT),
            version=version,
            skemaer=SCHEMAS if uden_for else f"../../{SCHEMAS}",
        )
    except FileExistsError:
        click.echo(f"{ny} findes allerede.", err=True)
        sys.exit(1)
    if uden_for:
        # Away from standards/ the files name schemas that lie in the folder itself.
        list(write_schemas(ny / SCHEMAS))
    for fil in skrevet:
        click.echo(fil)
    hvor = f" --kommune-mappe {ny}" if uden_for else ""
    click.echo(f"Skriv, hvad der mangler, og kør: serviceniveau check --kommune {id_}{hvor}")


@main.command("opgrader")
@_standards
def upgrade_command(standards: Path) -> None:
    """Flyt det, som de fælles filer sagde om kommuner, til kommunernes egne mapper."""
    for navn in upgrade(standards):
        click.echo(standards / navn)


@main.command("pages")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Tom mappe til Markdown-siderne.")
@click.option("--config", default="mkdocs.yml", show_default=True, type=click.Path(path_type=Path))
def pages_command(out: Path, config: Path) -> None:
    """Skriv siderne som Markdown i en mappe, der kan bygges uden plugin (fx med Zensical)."""
    with _mistakes_end_here():
        antal = skriv_mappe(config, out)
    click.echo(f"{antal} sider ligger i {out}.")


@main.command("finish")
@click.argument("site", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--config", default="mkdocs.yml", show_default=True, type=click.Path(path_type=Path))
def finish_command(site: Path, config: Path) -> None:
    """Gør et site, som et andet program har bygget, sikkert og klar til brug uden net."""
    with _mistakes_end_here():
        finish_built(config, site)
    click.echo(f"{site} er klar.")


@main.command("udkast")
@click.argument("dokumenter", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--kommune", required=True, help="Kommunens id, fx koege.")
@click.option("--fra", default=None, type=click.DateTime(["%Y-%m-%d"]), help="Den dag, standarderne gælder fra.")
@_further
@_standards
def draft_command(
    dokumenter: Sequence[Path], kommune: str, fra: datetime | None, mapper: Sequence[Path], standards: Path
) -> None:
    """Læs DOKUMENTER (.pdf, .docx, .html, .txt), og skriv udkast til standarder i kommunens mappe."""
    further = Further(mapper)
    stoppet = False
    for sti in dokumenter:
        # Each document is read with what those before it wrote.
        indlaest, fejl = load_what_can_be_read(standards, further=further)
        mappe = owners_folders(standards, further).get(kommune)
        if indlaest is None or mappe is None or indlaest.catalogue.kommune(kommune) is None:
            _print([fund for fund in fejl if not fund.advarsel])
            click.echo(f"Kommunen {kommune} har ingen mappe. Lav den først med serviceniveau ny-kommune.", err=True)
            sys.exit(1)
        try:
            skrevet = skriv_udkast(sti, mappe[0], indlaest.catalogue, kommune, fra.date() if fra else None, mappe[1])
        except Ulaeselig as fejlen:
            click.echo(f"{sti}: {fejlen}", err=True)
            stoppet = True
            continue
        for fil in skrevet.filer:
            click.echo(fil)
        tal = sum(len(et.del_.fakta) for et in skrevet.udkast)
        click.echo(f"{len(skrevet.udkast)} udkast med {tal} foreslåede tal. Læs {skrevet.filer[-1].name} først.")
    if stoppet:
        sys.exit(1)


@main.command("satser")
@click.argument("prisliste", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--kommune", required=True, help="Kommunens id, fx koege.")
@click.option("--fra", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Den dag, priserne gælder fra.")
@click.option("--skriv", is_flag=True, help="Skriv de sikre og sandsynlige beløb i filerne, med listen som kilde.")
@_further
@_kun
@_standards
def rates_command(
    prisliste: Path,
    kommune: str,
    fra: datetime,
    skriv: bool,
    mapper: Sequence[Path],
    kun: bool,
    standards: Path,
) -> None:
    """Hold en PRISLISTE (.docx, .xlsx, .pdf, .html, .txt) op mod de beløb, kommunen har, og foreslå de nye."""
    further = Further(mapper, kun)
    material = _require(standards, further)
    mappe = owners_folders(standards, further).get(kommune)
    if mappe is None or material.catalogue.kommune(kommune) is None:
        click.echo(f"Kommunen {kommune} har ingen mappe. Lav den først med serviceniveau ny-kommune.", err=True)
        sys.exit(1)
    try:
        dokument = read_document(prisliste)
        forslag = proposed(material, kommune, dokument, fra.date())
        nye = [et for et in forslag.satser if et.ny]
        taget = [et for et in nye if et.fundet and et.fundet.sikker != "usikker"]
        filer = write_amounts(*mappe, material, kommune, dokument, taget, fra.date()) if skriv else []
    except (Ulaeselig, CannotEdit) as fejl:
        click.echo(f"{prisliste}: {fejl}", err=True)
        sys.exit(1)
    ens = [et for et in forslag.satser if et.fundet and not et.ny]
    mangler = [et for et in forslag.satser if not et.fundet]
    for overskrift, satser in (("Nye beløb", nye), ("Uændret", ens), ("Ikke fundet i listen", mangler)):
        click.echo(f"{overskrift}: {len(satser)}")
        for et in satser:
            click.echo(f"  {et}")
    click.echo(f"Linjer med beløb, som mappen ikke har: {', '.join(map(str, forslag.andre)) or 'ingen'}")
    for fil in filer:
        click.echo(fil)
    if skriv:
        click.echo(f"{len(taget)} beløb er skrevet. Se dem efter, og kør serviceniveau check.")


@contextmanager
def _mistakes_end_here() -> Iterator[None]:
    """Print what is wrong with the data or the build, and exit 1."""
    try:
        yield
    except DataErrors as fejl:
        _print(fejl.fejl)
        sys.exit(1)
    except BuildFailed as fejl:
        click.echo(str(fejl), err=True)
        sys.exit(1)


def _load(standards: Path, further: Further) -> tuple[Loaded | None, list[Finding]]:
    try:
        return load_standards(standards, further=further), []
    except DataErrors as fejl:
        return None, list(fejl.fejl)


def _require(standards: Path, further: Further) -> Material:
    indlaest, fejl = _load(standards, further)
    if indlaest is not None:
        try:
            return require_no_errors(indlaest)
        except DataErrors as fund:
            fejl = list(fund.fejl)
    _print(fejl)
    sys.exit(1)


def _print(fejl: Sequence[Finding]) -> None:
    for fund in fejl:
        click.echo(str(fund), err=True)
    alvorlige = sum(1 for fund in fejl if not fund.advarsel)
    if alvorlige:
        click.echo(f"{alvorlige} fejl.", err=True)


def _chosen(vises: str, standards: Path, stier: Sequence[Path]) -> bool:
    """Whether a file, as findings write it, is one of the files and folders chosen; any, where none was chosen."""
    if not stier:
        return True
    filer = [(rod / vises).resolve() for rod in (standards.resolve().parent, Path())]
    return any(fil.is_relative_to(sti.resolve()) for fil in filer for sti in stier)


def _print_coverage(dokument: str, svar: Sequence[Talsvar], alle: bool) -> int:
    """Print the figures without an answer (or all), and give how many have none."""
    for et in svar:
        if alle or et.svar is None:
            click.echo(f"{dokument}:{et.linje}: {et.tal}: {et.svar or 'intet svar'}")
    ubesvarede = sum(1 for et in svar if et.svar is None)
    linjer = len({et.linje for et in svar})
    click.echo(f"{dokument}: {len(svar)} tal på {linjer} linjer, {ubesvarede} uden svar.")
    return ubesvarede


def _parse_answers(svar: Sequence[str]) -> dict[str, str | list[str]]:
    """`a=1 b=2 b=3` as {"a": "1", "b": ["2", "3"]}."""
    samlet: dict[str, list[str]] = {}
    for et in svar:
        navn, lighedstegn, vaerdi = et.partition("=")
        if not lighedstegn:
            raise InputFejl([(navn, "Svar skrives felt=værdi, fx merudgift_md=1655.")])
        samlet.setdefault(navn.strip(), []).append(vaerdi)
    return {navn: vaerdier[0] if len(vaerdier) == 1 else vaerdier for navn, vaerdier in samlet.items()}


def _print_input_errors(fejl: InputFejl, som_json: bool) -> None:
    if som_json:
        click.echo(
            json.dumps(
                {"fejl": [{"felt": felt, "besked": besked} for felt, besked in fejl.fejl]}, ensure_ascii=False, indent=2
            )
        )
    else:
        for felt, besked in fejl.fejl:
            click.echo(f"{felt}: {besked}", err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()

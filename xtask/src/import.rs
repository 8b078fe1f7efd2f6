//! `import`: what Microsoft publishes as facts in `specs/`.

mod changes;
mod docs;
mod permissions;

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;

use crate::console::Console;
use crate::description::openapi_document;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::output_dir::{Owned, write_all};
use crate::provenance::{self, About, Source, Sources};
use crate::workspace::{Workspace, parse_version};

/// What belongs to the metadata in the folder of a version.
const SCHEMA: &str = "schema/";

/// What earlier imports changed, and this one.
const HISTORY: &str = "history/";

#[derive(clap::Args)]
pub struct Arguments {
    /// The version whose specs are written
    #[arg(value_parser = parse_version)]
    version: String,
    /// The metadata: what the service answers to GET /$metadata
    #[arg(long, value_name = "FILE", required_unless_present_any = ["permissions", "docs", "openapi"])]
    metadata: Option<PathBuf>,
    /// An OpenAPI description instead of the metadata
    #[arg(long, value_name = "FILE", conflicts_with = "metadata")]
    openapi: Option<PathBuf>,
    #[command(flatten)]
    permissions: permissions::PermissionsArguments,
    #[command(flatten)]
    docs: docs::DocsArguments,
    /// Keep descriptions, which are sentences and not facts
    #[arg(long)]
    descriptions: bool,
    /// The day the input was had: the metadata; without that, the permissions; else the pages [default: as known of it,
    /// or today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// Where that input can be had, for sources.toml
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// What else is to be known of it, for sources.toml
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Inputs that were downloaded: where each is, and where it came from.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The metadata.
    pub metadata: Option<(PathBuf, String)>,
    /// The permissions document.
    pub permissions: Option<(PathBuf, String)>,
    /// The folder of the documentation tree.
    pub docs: Option<(PathBuf, String)>,
}

/// Imports what was downloaded, as of today.
pub fn inputs(version: &str, inputs: &Inputs, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let path = |input: &Option<(PathBuf, String)>| input.as_ref().map(|(path, _)| path.clone());
    let url = |input: &Option<(PathBuf, String)>| input.as_ref().map(|(_, url)| url.clone());
    let arguments = Arguments {
        version: version.to_owned(),
        metadata: path(&inputs.metadata),
        openapi: None,
        permissions: permissions::PermissionsArguments::of(path(&inputs.permissions), url(&inputs.permissions)),
        docs: docs::DocsArguments::of(path(&inputs.docs), url(&inputs.docs)),
        descriptions: false,
        date: None,
        url: url(&inputs.metadata),
        note: None,
    };
    run(&arguments, workspace, console)
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let folder = workspace.specs(&arguments.version);
    let shown = workspace.shown(&folder);
    // From here on nobody else writes to the folder, so that what is read now is what the import is compared with.
    let locked = workspace.specs_dir(&arguments.version).lock(console)?;
    console.step(&format!("reading {shown}"));
    let present = input::tree(&folder, ".yaml")?;
    let mut sources = Sources::read(&folder)?;

    let old = present.iter().filter(|file| file.path.starts_with(SCHEMA)).cloned().collect::<Vec<_>>();
    let mut folders = Vec::new();
    let mut files = Vec::new();
    let mut summary = String::new();
    if let Some(path) = arguments.schema() {
        let model = schema(path, arguments, &mut sources, console)?;
        // Specs that cannot be read are no reason not to import: that is what mends them.
        summary.push_str(&match spec::read(&old) {
            Ok(old) => changes::between(&old.model, &model),
            Err(_) if old.is_empty() => changes::between(&EntityModel::default(), &model),
            Err(_) => "what was there before could not be read: all of it is replaced\n".to_owned(),
        });
        files.extend(spec::write_schema(&model));
        folders.push(SCHEMA);
    }
    if arguments.permissions.given() {
        folders.push(permissions::FOLDER);
    }
    // What is not imported stays, and is held against what is while somebody is looking.
    let kept = present.iter().filter(|file| !folders.iter().any(|folder| file.path.starts_with(folder)));
    let mut together: Vec<SourceFile> = files.iter().chain(kept).cloned().collect();
    let mut assembled = workspace.assembled(&folder, &together, &sources)?;
    let mut complete = true;
    if arguments.docs.given() {
        let about = about(arguments, arguments.schema().is_none() && !arguments.permissions.given());
        let imported = arguments.docs.import(&assembled, about, &mut sources, console)?;
        together.retain(|known| imported.files.iter().all(|page| page.path != known.path));
        together.extend(imported.files.iter().cloned());
        assembled = workspace.assembled(&folder, &together, &sources)?;
        summary.push_str(&imported.summary);
        files.extend(imported.files);
        complete = imported.complete;
    }
    console.warn(&assembled.warnings);
    if arguments.permissions.given() {
        let about = about(arguments, arguments.schema().is_none());
        let version = (arguments.version.as_str(), &assembled.model);
        let imported = arguments.permissions.import(version, about, &mut sources, workspace, console)?;
        summary.push_str(&imported.summary);
        files.extend(imported.files);
    }

    if let Some(committed) = Committed::read(workspace, &arguments.version)? {
        console.step("comparing with the last commit");
        if let Some(since) = committed.report(workspace, &arguments.version, &together, &assembled.model) {
            files.extend(committed.history(since, &sources.metadata_date()?.unwrap_or_default())?);
            folders.push(HISTORY);
        }
    }
    console.step(&format!("writing {shown}"));
    files.push(SourceFile::new(provenance::FILE, sources.text()?));
    let owned = Owned::Entries(folders.into_iter().map(str::to_owned).collect());
    let mut plans = [locked.plan(&owned, files)?];
    write_all(&mut plans)?;
    summary.push_str(&plans[0].summary());
    console.print(&summary);
    // What looks like a secret is masked either way; whether it is one has to be decided by somebody.
    let findings = [assembled.secrets.unreviewed(&assembled.model), assembled.stale].concat();
    if !findings.is_empty() {
        console.print(&render_all(&findings, false));
    }
    Ok(if complete && findings.is_empty() { Outcome::Clean } else { Outcome::Finding })
}

impl Arguments {
    /// What `schema/` is made from.
    fn schema(&self) -> Option<&PathBuf> {
        self.metadata.as_ref().or(self.openapi.as_ref())
    }
}

/// Reads the metadata or what stands in for it, and records it.
fn schema(path: &Path, arguments: &Arguments, sources: &mut Sources, console: &Console) -> Result<EntityModel> {
    console.step(&format!("reading {}", path.display()));
    let bytes = input::bytes(path)?;
    sources.metadata = Some(Source::new(path, &bytes, about(arguments, true), sources.metadata.as_ref()));
    let file = SourceFile::from_bytes(path.display().to_string(), bytes)?;
    let mut model = if arguments.openapi.is_some() {
        let model = openapi_document(&file, false, console)?.model;
        refuse_plain(&model, &file)?;
        model
    } else {
        let metadata = msgraph_codegen::read_metadata(&file)?;
        console.warn(&metadata.warnings);
        metadata.model
    };
    if !arguments.descriptions {
        model.strip_descriptions();
    }
    Ok(model)
}

/// Specs hold what OData has words for.
fn refuse_plain(model: &EntityModel, file: &SourceFile) -> Result<()> {
    if model.container().is_none_or(|(_, container)| container.http_operations.is_empty()) {
        return Ok(());
    }
    let message = format!("`{}` was not made of OData metadata, and specs hold nothing else", file.path);
    let remedy = "generate a crate from it right away: `cargo xtask generate --openapi FILE --out DIR`";
    Err(Diagnostic::error("xtask::not-odata", message).with_remedy(remedy).into())
}

/// What the command line says of an input, if it speaks of that one.
fn about(arguments: &Arguments, is_meant: bool) -> About<'_> {
    if !is_meant {
        return About::default();
    }
    About { date: arguments.date, url: arguments.url.as_deref(), note: arguments.note.as_deref() }
}

//! `import`: published metadata as facts in `specs/`.

mod changes;

use std::path::PathBuf;

use jiff::civil::Date;
use msgraph_codegen::diagnostics::render_all;
use msgraph_codegen::diff::history;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;

use crate::console::Console;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::provenance::{self, Source, Sources};
use crate::territory::{Territory, write_all};
use crate::workspace::{Workspace, parse_version};

#[derive(clap::Args)]
pub struct Arguments {
    /// The version whose specs are written
    #[arg(value_parser = parse_version)]
    version: String,
    /// The metadata: what the service answers to GET /$metadata
    #[arg(long, value_name = "FILE")]
    metadata: PathBuf,
    /// Keep descriptions, which are sentences and not facts
    #[arg(long)]
    descriptions: bool,
    /// The day the metadata was had [default: as known of the same file, or today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// Where the metadata can be had, for sources.toml
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// What else is to be known of the metadata, for sources.toml
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let folder = workspace.specs(&arguments.version);
    let shown = workspace.shown(&folder);
    console.step(&format!("reading {shown}"));
    let present = if folder.is_dir() { input::tree(&folder, ".yaml")? } else { Vec::new() };
    let mut sources = Sources::read(&folder)?;

    console.step(&format!("reading {}", arguments.metadata.display()));
    let bytes = input::bytes(&arguments.metadata)?;
    sources.metadata = Some(Source::new(
        &arguments.metadata,
        &bytes,
        arguments.date,
        arguments.url.as_deref(),
        arguments.note.as_deref(),
        sources.metadata.as_ref(),
    ));
    let file = SourceFile::from_bytes(arguments.metadata.display().to_string(), bytes)?;
    let mut metadata = msgraph_codegen::read_metadata(&file)?;
    console.warn(&metadata.warnings);
    if !arguments.descriptions {
        metadata.model.strip_descriptions();
    }
    let mut files = spec::write_schema(&metadata.model);
    // Pages and corrections stay, and are held against the new metadata while somebody is looking.
    let (old_schema, kept): (Vec<_>, Vec<_>) = present.into_iter().partition(|file| file.path.starts_with("schema/"));
    let together: Vec<SourceFile> = files.iter().chain(&kept).cloned().collect();
    let assembled = workspace.assembled(&folder, &together)?;
    console.warn(&assembled.warnings);
    // Specs that cannot be read are no reason not to import: that is what mends them.
    let changes = match spec::read(&old_schema) {
        Ok(old) => changes::between(&old.model, &metadata.model),
        Err(_) if old_schema.is_empty() => changes::between(&EntityModel::default(), &metadata.model),
        Err(_) => "what was there before could not be read: all of it is replaced\n".to_owned(),
    };

    files.push(SourceFile::new(provenance::FILE, sources.text()?));
    let mut owned: &[&str] = &["schema"];
    if let Some(committed) = Committed::read(workspace, &arguments.version)? {
        console.step("comparing with the last commit");
        let date = sources.metadata.as_ref().map(|source| source.date.as_str()).unwrap_or_default();
        if let Some(since) = committed.report(workspace, &arguments.version, &together, &assembled.model) {
            files.extend(committed.history(since, date)?);
            owned = &["schema", history::FOLDER];
        }
    }
    console.step(&format!("writing {shown}"));
    let plan = Territory::of_folders(folder, shown, owned).compare(files)?;
    let summary = plan.summary();
    write_all(&[plan])?;
    console.print(&format!("{changes}{summary}"));
    if assembled.stale.is_empty() {
        return Ok(Outcome::Clean);
    }
    console.print(&render_all(&assembled.stale, false));
    Ok(Outcome::Finding)
}

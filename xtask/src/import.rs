//! `import`: published metadata as facts in `specs/`.

mod changes;

use std::path::PathBuf;

use jiff::civil::Date;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec::Specs;

use crate::console::Console;
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
    let known = if folder.is_dir() {
        console.step(&format!("reading {shown}"));
        msgraph_codegen::read_specs(&input::tree(&folder, ".yaml")?)?
    } else {
        Specs::default()
    };
    let mut sources = if folder.is_dir() { Sources::read(&folder)? } else { Sources::default() };

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
    let changes = changes::between(&known.model, &metadata.model);
    let specs = Specs { model: metadata.model, ..known };
    // Whether the documented operations and corrections still fit is told now, when somebody is looking, and written
    // all the same: the facts are what the service says.
    match msgraph_codegen::assemble(specs.clone()) {
        Ok(assembled) => console.warn(&assembled.warnings),
        Err(misfits) => console.refuse(&misfits),
    }

    console.step(&format!("writing {shown}"));
    let mut files = msgraph_codegen::spec::write(&specs);
    files.push(SourceFile::new(provenance::FILE, sources.text()?));
    let plan = Territory::of_folders(folder, shown, &["schema"]).compare(files)?;
    let summary = plan.summary();
    write_all(&[plan])?;
    console.print(&format!("{changes}{summary}"));
    Ok(Outcome::Clean)
}

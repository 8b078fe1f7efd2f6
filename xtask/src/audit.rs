//! `audit`: where documentation and metadata disagree, or metadata and an OpenAPI description.

mod agreement;
mod markdown;
mod raw;
mod report;
mod text;

use std::path::PathBuf;

use clap::ValueEnum;
use msgraph_codegen::merge::{Class, Disagreement, Ledger};
use msgraph_codegen::spec;

use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::provenance::Sources;
use crate::workspace::{Workspace, parse_version};
use report::Report;

#[derive(clap::Args)]
pub struct Arguments {
    /// The version to look at; with --metadata, the one whose corrections apply
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
    /// Metadata to look at, instead of specs/
    #[arg(long, value_name = "FILE", requires = "against")]
    metadata: Option<PathBuf>,
    /// The reference pages to hold against it
    #[arg(long, value_name = "DIR", requires = "metadata", group = "against")]
    docs: Option<PathBuf>,
    /// The OpenAPI description to hold against it
    #[arg(long, value_name = "FILE", requires = "metadata", group = "against", conflicts_with_all = ["class", "deny"])]
    openapi: Option<PathBuf>,
    /// Show these disagreements alone: a class such as `parameter-case`, or all of `parameter` [may be repeated]
    #[arg(long, value_name = "CLASS", value_parser = parse_classes)]
    class: Vec<Classes>,
    /// Fail (1) if there is a disagreement of this class [may be repeated]
    #[arg(long, value_name = "CLASS", value_parser = parse_classes)]
    deny: Vec<Classes>,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

/// The classes that a word on the command line selects.
#[derive(Clone, Debug)]
struct Classes(Vec<Class>);

fn parse_classes(word: &str) -> std::result::Result<Classes, String> {
    let classes = Class::selected_by(word);
    if classes.is_empty() {
        let known: Vec<_> = Class::ALL.iter().map(|class| class.id()).collect();
        return Err(format!("the classes are {}", known.join(", ")));
    }
    Ok(Classes(classes))
}

fn select(classes: &[Classes], class: Class) -> bool {
    classes.iter().any(|Classes(selected)| selected.contains(&class))
}

/// A ledger and where the facts in it stand.
struct Audited {
    source: String,
    metadata_date: Option<String>,
    ledger: Ledger,
    /// File and line of the page's side of each disagreement, in the order of the ledger.
    places: Vec<(String, u32)>,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    if let (Some(metadata), Some(openapi)) = (&arguments.metadata, &arguments.openapi) {
        return agreement::run(metadata, openapi, arguments.format, console);
    }
    let audited = match (&arguments.metadata, &arguments.docs) {
        (Some(metadata), Some(docs)) => raw::audit(metadata, docs, &workspace.specs(&arguments.version), console)?,
        _ => of_specs(&arguments.version, workspace, console)?,
    };
    let wanted = |entry: &Disagreement| arguments.class.is_empty() || select(&arguments.class, entry.class);
    let report = Report::new(&audited, wanted);
    console.print(&match arguments.format {
        Format::Text => text::render(&report),
        Format::Markdown => markdown::render(&report),
        // Plain structs with text for keys always serialise.
        Format::Json => serde_json::to_string_pretty(&report).unwrap_or_default(),
    });
    let denied = audited.ledger.entries.iter().any(|entry| select(&arguments.deny, entry.class));
    Ok(if denied { Outcome::Finding } else { Outcome::Clean })
}

fn of_specs(version: &str, workspace: &Workspace, console: &Console) -> Result<Audited> {
    let folder = workspace.existing_specs(version)?;
    let source = workspace.shown(&folder);
    console.step(&format!("reading {source}"));
    let sources = Sources::read(&folder)?;
    let files = input::tree(&folder, ".yaml")?;
    let ledger = workspace.assembled(&folder, &files, &sources)?.ledger;
    let place = |entry: &Disagreement| match spec::locate_fact(&files, &entry.page, &entry.fact) {
        Some(place) => (format!("{source}/{}", place.file), place.line),
        // Pages of specs are read from files, which are there.
        None => (entry.page.clone(), 1),
    };
    let places = ledger.entries.iter().map(place).collect();
    Ok(Audited { metadata_date: sources.metadata_date()?, source, ledger, places })
}

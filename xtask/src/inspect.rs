//! `inspect`: shows the facts about a type or an operation.

mod facts;
mod text;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::ValueEnum;
use msgraph_codegen::Assembled;
use msgraph_codegen::correct::Correction;
use msgraph_codegen::diagnostics::closest;
use msgraph_codegen::ir::{DocumentedOperation, EntityModel, QualifiedName};
use msgraph_codegen::lower::lower;
use msgraph_codegen::resolve::Resolver;

use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::provenance::{Source, Sources};
use crate::workspace::{Workspace, parse_version};
use facts::{Element, Known, Report};

#[derive(clap::Args)]
pub struct Arguments {
    /// A type or operation: its full name, or its simple name for all that have it
    name: String,
    /// The version to look in
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version, conflicts_with = "metadata")]
    version: String,
    /// Metadata to look in, instead of specs/
    #[arg(long, value_name = "FILE")]
    metadata: Option<PathBuf>,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// How many paths to show, the shortest first
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    paths: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The inputs of the look-up.
struct Lookup {
    model: EntityModel,
    documented: Vec<DocumentedOperation>,
    corrections: Vec<Correction>,
    source: String,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let lookup = look_up(arguments, workspace, console)?;
    let names = names(&lookup.model, &arguments.name);
    if names.is_empty() {
        console.note(&format!("nothing is called `{}` in {}", arguments.name, lookup.source));
        let near = nearest(&lookup.model, &arguments.name);
        if !near.is_empty() {
            console.note(&format!("near it are {}", near.join(", ")));
        }
        return Ok(Outcome::Finding);
    }
    console.step("naming it in Rust");
    let crate_model = lower(&lookup.model, &workspace.crate_options(&arguments.version));
    let known = Known {
        model: &lookup.model,
        resolver: Resolver::new(&lookup.model),
        documented: &lookup.documented,
        corrections: &lookup.corrections,
        crate_model: &crate_model,
        // The user chooses the name of the crate generated from a metadata file.
        library: if arguments.metadata.is_some() { "crate" } else { &crate_model.package.library },
        path_limit: arguments.paths,
    };
    let elements: Vec<Element> = names.iter().flat_map(|name| known.elements(name)).collect();
    let report = Report { source: lookup.source, elements };
    console.print(&match arguments.format {
        Format::Text => text::render(&report),
        // Plain structs with text for keys always serialise.
        Format::Json => serde_json::to_string_pretty(&report).unwrap_or_default(),
    });
    Ok(Outcome::Clean)
}

fn look_up(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Lookup> {
    if let Some(path) = &arguments.metadata {
        console.step(&format!("reading {}", path.display()));
        let metadata = msgraph_codegen::read_metadata(&input::text(path)?)?;
        console.warn(&metadata.warnings);
        let source = format!("metadata {}", path.display());
        return Ok(Lookup { model: metadata.model, documented: Vec::new(), corrections: Vec::new(), source });
    }
    let specs = workspace.specs(&arguments.version);
    console.step(&format!("reading {}", workspace.shown(&specs)));
    let assembled = workspace.assemble(&arguments.version)?;
    let described = |source: Source| format!(": {}, {}, sha256 {}", source.file, source.date, source.sha256);
    let from = Sources::read(&specs)?.metadata.map(described).unwrap_or_default();
    let source = format!("{}{from}", workspace.shown(&specs));
    let Assembled { model, documented, corrections, .. } = assembled;
    Ok(Lookup { model, documented, corrections, source })
}

/// The full names of all types and operations.
fn all_names(model: &EntityModel) -> BTreeSet<QualifiedName> {
    let schemas = model.schemas.iter();
    let names = schemas.flat_map(|(namespace, schema)| {
        let entities = schema.entity_types.keys().chain(schema.complex_types.keys());
        let others = schema.enum_types.keys().chain(schema.type_definitions.keys()).chain(schema.operations.keys());
        entities.chain(others).map(move |name| QualifiedName::new(namespace, name))
    });
    names.collect()
}

/// The names that are meant: one by its full name; otherwise all with that simple name, and failing that in another case.
fn names(model: &EntityModel, wanted: &str) -> Vec<QualifiedName> {
    let all = all_names(model);
    let matching = |matches: &dyn Fn(&QualifiedName) -> bool| -> Vec<QualifiedName> {
        all.iter().filter(|name| matches(name)).cloned().collect()
    };
    let exact = matching(&|name| name.as_str() == wanted);
    if !exact.is_empty() {
        return exact;
    }
    let simple = matching(&|name| name.name() == wanted);
    if !simple.is_empty() {
        return simple;
    }
    matching(&|name| name.as_str().eq_ignore_ascii_case(wanted) || name.name().eq_ignore_ascii_case(wanted))
}

/// The names that hold what was written, or the one closest to it.
fn nearest(model: &EntityModel, wanted: &str) -> Vec<String> {
    let wanted = wanted.rsplit('.').next().unwrap_or(wanted).to_ascii_lowercase();
    let all = all_names(model);
    let holds = |name: &&QualifiedName| !wanted.is_empty() && name.name().to_ascii_lowercase().contains(&wanted);
    let holding: Vec<String> = all.iter().filter(holds).take(5).map(QualifiedName::to_string).collect();
    if !holding.is_empty() {
        return holding;
    }
    let near = closest(&wanted, all.iter().map(QualifiedName::name));
    all.iter().filter(|name| Some(name.name()) == near).map(QualifiedName::to_string).collect()
}

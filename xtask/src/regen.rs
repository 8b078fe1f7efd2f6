//! `regen`: the crates from the committed facts, with no network and no raw input.

use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::diff::history;
use msgraph_codegen::ir::{Counts, EntityModel};
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::territory::{Plan, Territory, write_all};
use crate::workspace::{Workspace, parse_version};

#[derive(clap::Args)]
pub struct Arguments {
    /// The versions to generate [default: all in specs/]
    #[arg(value_parser = parse_version)]
    version: Vec<String>,
    /// Write nothing; list what is not current, and fail if anything is
    #[arg(long)]
    check: bool,
}

/// What regenerating a version comes to, before anything is written.
struct Version {
    name: String,
    plan: Plan,
    /// Corrections that no longer apply.
    stale: Vec<Diagnostic>,
    model: EntityModel,
}

/// Its name in a generated crate.
const CHANGELOG: &str = "CHANGELOG.md";

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let names = if arguments.version.is_empty() { workspace.versions()? } else { arguments.version.clone() };
    // All versions are generated before the first file is written.
    let mut versions = Vec::new();
    for name in names {
        versions.push(generate(name, workspace, console)?);
    }
    if arguments.check { Ok(check(&versions, console)) } else { write(versions, workspace, console) }
}

/// Generates one version.
pub fn of(version: &str, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    run(&Arguments { version: vec![version.to_owned()], check: false }, workspace, console)
}

fn generate(name: String, workspace: &Workspace, console: &Console) -> Result<Version> {
    console.step(&format!("reading {}", workspace.shown(&workspace.specs(&name))));
    let assembled = workspace.assemble(&name)?;
    let options = workspace.crate_options(&name);
    let changelog = SourceFile::new(CHANGELOG, workspace.changelog(&name, &options.package)?);
    console.warn(&assembled.warnings);
    let added = match assembled.added.len() {
        0 => String::new(),
        1 => ", and an element that only a reference page knows".to_owned(),
        number => format!(", and {number} elements that only reference pages know"),
    };
    console.print(&format!("{name}: {}{added}", described(&assembled.counts)));
    console.step(&format!("generating {}", options.package));
    let mut files = workspace.documented_crate_files(&assembled, &options)?;
    files.push(changelog);
    let folder = workspace.generated(&name);
    let shown = workspace.shown(&folder);
    console.step(&format!("comparing {shown}"));
    let plan = Territory::of_crate(folder, shown).compare(files)?;
    Ok(Version { name, plan, stale: assembled.stale, model: assembled.model })
}

fn check(versions: &[Version], console: &Console) -> Outcome {
    let mut outcome = Outcome::Clean;
    for Version { name, plan, stale, .. } in versions {
        if !stale.is_empty() {
            console.print(&render_all(stale, false));
            outcome = Outcome::Finding;
        }
        if !plan.is_current() {
            console.print(&plan.findings(&format!("cargo xtask regen {name}")));
            outcome = Outcome::Finding;
        }
    }
    outcome
}

fn write(versions: Vec<Version>, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    // What can fail comes before the first file is written.
    console.step("comparing with the last commit");
    let mut summaries = Vec::new();
    for Version { name, model, .. } in &versions {
        summaries.extend(since_last_commit(name, model, workspace, console)?);
    }
    console.step("writing");
    for version in &versions {
        console.warn(&version.stale);
    }
    let plans: Vec<Plan> = versions.into_iter().map(|version| version.plan).collect();
    write_all(&plans)?;
    for text in plans.iter().map(Plan::summary).chain(summaries) {
        console.print(&text);
    }
    Ok(Outcome::Clean)
}

/// What has changed since the last commit, and the step that the crate's version should take; `None` where nobody knows.
fn since_last_commit(
    name: &str,
    model: &EntityModel,
    workspace: &Workspace,
    console: &Console,
) -> Result<Option<String>> {
    let Some(committed) = Committed::read(workspace, name)? else { return Ok(None) };
    let files = input::tree(&workspace.specs(name), ".yaml")?;
    let Some(report) = committed.report(workspace, name, &files, model) else {
        console.note("the specs of the last commit cannot be read: what has changed since is not known");
        return Ok(None);
    };
    let step = history::suggested(&workspace.crate_options(name).version, &report);
    let summary = report.summary(Console::colours(&std::io::stdout()));
    Ok(Some(format!("\n{name}, {summary}{}", step.map(|step| format!("{step}\n")).unwrap_or_default())))
}

/// Counts as a sentence; what there is one of is not worth a rule of its own.
fn described(counts: &Counts) -> String {
    let Counts {
        entity_types,
        complex_types,
        enum_types,
        enum_members,
        properties,
        navigation_properties,
        actions,
        functions,
        entity_sets,
        singletons,
    } = counts;
    format!(
        "{entity_types} entity types, {complex_types} complex types, {enum_types} enum types with {enum_members} members, \
         {properties} properties, {navigation_properties} navigation properties, {actions} actions, {functions} \
         functions, {entity_sets} entity sets, {singletons} singletons"
    )
}

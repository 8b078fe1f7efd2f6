//! `regen`: generates the crates from the committed facts, without network and raw inputs.

use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::diff::history;
use msgraph_codegen::ir::{Counts, EntityModel};
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::output_dir::{OutputDir, Owned, WritePlan, write_all};
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

/// The generated files of a version, before they are compared with the disk.
struct Generated {
    name: String,
    /// What is in it, as a sentence.
    summary: String,
    files: Vec<SourceFile>,
    /// Corrections that no longer apply.
    stale: Vec<Diagnostic>,
    model: EntityModel,
}

/// The name of the changelog in a generated crate.
const CHANGELOG: &str = "CHANGELOG.md";

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let names = if arguments.version.is_empty() { workspace.versions()? } else { arguments.version.clone() };
    if arguments.check { check(names, workspace, console) } else { write(names, workspace, console) }
}

/// Generates one version.
pub fn of(version: &str, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    run(&Arguments { version: vec![version.to_owned()], check: false }, workspace, console)
}

/// The folder of a version's crate.
fn output_dir(name: &str, workspace: &Workspace) -> OutputDir {
    let folder = workspace.generated(name);
    let shown = workspace.shown(&folder);
    OutputDir::new(folder, shown)
}

fn generate(name: String, workspace: &Workspace, console: &Console) -> Result<Generated> {
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
    let summary = format!("{name}: {}{added}", described(&assembled.counts));
    console.step(&format!("generating {}", options.package));
    let mut files = workspace.documented_crate_files(&assembled, &options)?;
    files.push(changelog);
    Ok(Generated { name, summary, files, stale: assembled.stale, model: assembled.model })
}

fn check(names: Vec<String>, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let (mut summaries, mut findings) = (Vec::new(), Vec::new());
    for name in names {
        let Generated { name, summary, files, stale, .. } = generate(name, workspace, console)?;
        summaries.push(summary);
        if !stale.is_empty() {
            findings.push(render_all(&stale, false));
        }
        console.step(&format!("comparing {}", workspace.shown(&workspace.generated(&name))));
        let repair = format!("cargo xtask regen {name}");
        findings.extend(output_dir(&name, workspace).findings(&Owned::Crate, files, &repair)?);
    }
    let outcome = if findings.is_empty() { Outcome::Clean } else { Outcome::Finding };
    for text in summaries.into_iter().chain(findings) {
        console.print(&text);
    }
    Ok(outcome)
}

fn write(names: Vec<String>, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    // Everything is generated and compared before the first file is written, and what can fail comes before that.
    let mut locked = Vec::new();
    for name in names {
        workspace.specs_dir(&name).finish_interrupted(console)?;
        workspace.existing_specs(&name)?;
        locked.push((output_dir(&name, workspace).lock(console)?, name));
    }
    let (mut plans, mut summaries, mut changes, mut stale) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (dir, name) in locked {
        let generated = generate(name, workspace, console)?;
        console.step("comparing with the last commit");
        changes.extend(since_last_commit(&generated.name, &generated.model, workspace, console)?);
        stale.extend(generated.stale);
        summaries.push(generated.summary);
        plans.push(dir.plan(&Owned::Crate, generated.files)?);
    }
    console.step("writing");
    console.warn(&stale);
    write_all(&mut plans)?;
    for text in summaries.into_iter().chain(plans.iter().map(WritePlan::summary)).chain(changes) {
        console.print(&text);
    }
    Ok(Outcome::Clean)
}

/// Returns the changes since the last commit and the suggested version step; `None` if the commit cannot be read.
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

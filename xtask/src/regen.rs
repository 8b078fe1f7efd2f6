//! `regen`: the crates from the committed facts, with no network and no raw input.

use msgraph_codegen::ir::Counts;

use crate::console::Console;
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

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let versions = if arguments.version.is_empty() { workspace.versions()? } else { arguments.version.clone() };
    // All versions are generated before the first file is written.
    let mut plans = Vec::new();
    for version in &versions {
        plans.push((version, plan(version, workspace, console)?));
    }
    if arguments.check {
        let stale = plans.iter().filter(|(_, plan)| !plan.is_current());
        let findings: String =
            stale.map(|(version, plan)| plan.findings(&format!("cargo xtask regen {version}"))).collect();
        console.print(&findings);
        return Ok(if findings.is_empty() { Outcome::Clean } else { Outcome::Finding });
    }
    console.step("writing");
    let plans: Vec<Plan> = plans.into_iter().map(|(_, plan)| plan).collect();
    write_all(&plans)?;
    for plan in plans {
        console.print(&plan.summary());
    }
    Ok(Outcome::Clean)
}

fn plan(version: &str, workspace: &Workspace, console: &Console) -> Result<Plan> {
    let specs = workspace.existing_specs(version)?;
    console.step(&format!("reading {}", workspace.shown(&specs)));
    let specs = msgraph_codegen::read_specs(&input::tree(&specs, ".yaml")?)?;
    console.print(&format!("{version}: {}", described(&specs.model.counts())));
    let assembled = msgraph_codegen::assemble(specs)?;
    console.warn(&assembled.warnings);
    let options = workspace.crate_options(version);
    console.step(&format!("generating {}", options.package));
    let templates = input::tree(&workspace.templates(), "")?;
    let files = msgraph_codegen::crate_files(&assembled.model, &options, &templates)?;
    let folder = workspace.generated(version);
    let shown = workspace.shown(&folder);
    console.step(&format!("comparing {shown}"));
    Territory::of_crate(folder, shown).compare(files)
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

//! `examples`: a crate that tests, for every example of reference pages, that the call which `which` gives compiles and
//! sends what the page shows.
//!
//! Pages cannot be copied into this project, so the tests made of them are written elsewhere and run from there.

mod cases;
mod known;
mod project;

use std::collections::BTreeMap;
use std::path::PathBuf;

use msgraph_codegen::call::Calls;
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::territory::{Territory, write_all};
use crate::workspace::{Workspace, parse_version};

#[derive(clap::Args)]
pub struct Arguments {
    /// Reference pages: a documentation tree, or a folder of pages [may be repeated]
    #[arg(long, value_name = "DIR", required = true)]
    docs: Vec<PathBuf>,
    /// The version whose crate is tested
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
    /// The failures that are known and explained
    #[arg(long, value_name = "FILE")]
    known: Option<PathBuf>,
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let territory = Territory::of_crate(arguments.out.clone(), arguments.out.display().to_string());
    territory.refuse_foreign()?;
    let known = match &arguments.known {
        Some(path) => known::read(&input::text(path)?)?,
        None => Vec::new(),
    };
    console.step(&format!("reading specs of {}", arguments.version));
    let assembled = workspace.assemble(&arguments.version)?;
    let options = workspace.crate_options(&arguments.version);
    let calls = Calls::new(&assembled.model, &options);
    let mut found = cases::Cases::default();
    for folder in &arguments.docs {
        console.step(&format!("reading {}", folder.display()));
        let mut files = BTreeMap::new();
        for ending in [".md", ".txt"] {
            files.extend(input::tree(folder, ending)?.into_iter().map(|file| (file.path.clone(), file)));
        }
        found.collect(&calls, &files);
    }
    let files: Vec<SourceFile> = project::files(&found.cases, &known, arguments, workspace)?;
    let plan = territory.compare(files)?;
    let summary = plan.summary();
    write_all(&[plan])?;
    console.note(&found.summary());
    console.print(&summary);
    Ok(Outcome::Clean)
}

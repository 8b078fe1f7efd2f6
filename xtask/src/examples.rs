//! `examples`: a crate that tests, for every example of reference pages, that the call which `which` gives compiles and
//! sends what the page shows.
//!
//! Pages cannot be copied into this project, so the tests made of them are written elsewhere and run from there.

mod cases;
mod known;
mod project;

use std::path::PathBuf;

use msgraph_codegen::call::Calls;
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::documentation::{Tree, warn};
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::output_dir::{OutputDir, Owned, write_all};
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
    let output = OutputDir::new(arguments.out.clone(), arguments.out.display().to_string());
    output.refuse_foreign()?;
    let known = match &arguments.known {
        Some(path) => known::read(&input::text(path)?)?,
        None => Vec::new(),
    };
    console.step(&format!("reading specs of {}", arguments.version));
    let assembled = workspace.assemble(&arguments.version)?;
    let options = workspace.crate_options(&arguments.version);
    let calls = Calls::new(&assembled.model, &assembled.documented, &options);
    let mut found = cases::Cases::default();
    for folder in &arguments.docs {
        console.step(&format!("reading {}", folder.display()));
        let tree = Tree::read(folder)?;
        warn(&tree.found, console);
        found.collect(&calls, &tree.files);
    }
    let files: Vec<SourceFile> = project::files(&found.cases, &known, arguments, workspace)?;
    let mut plans = [output.lock(console)?.plan(&Owned::Crate, files)?];
    write_all(&mut plans)?;
    console.note(&found.summary());
    console.print(&plans[0].summary());
    Ok(Outcome::Clean)
}

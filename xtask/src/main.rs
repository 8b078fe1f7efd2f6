//! The command line of the project: all of its input and output happens here.
//!
//! Results go to stdout, the rest to stderr. Exit status: 0, 1 for a finding (something is stale), 2 where the command
//! could not run; then nothing has been written.
#![forbid(unsafe_code)]

mod audit;
mod console;
mod description;
mod diff;
mod documentation;
mod download;
mod examples;
mod fetch;
mod folder;
mod fuzz;
mod generate;
mod git;
mod history;
mod import;
mod input;
mod inspect;
mod metrics;
mod outcome;
mod output_dir;
mod permissions;
mod provenance;
mod pull_request;
mod regen;
mod scratch;
mod semver_checks;
mod update;
mod which;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use console::Console;
use outcome::{Outcome, Result};
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about, disable_help_subcommand = true, max_term_width = 110)]
struct Arguments {
    /// Print results and errors only
    #[arg(long, short, global = true)]
    quiet: bool,
    /// The workspace to work in, instead of the one this program was built from
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the crates from specs/
    Regen(regen::Arguments),
    /// Turn published metadata into specs/
    Import(import::Arguments),
    /// Download what Microsoft publishes, then import it
    Fetch(fetch::Arguments),
    /// Write what has changed since the last commit as a pull request
    PullRequest(pull_request::Arguments),
    /// Fetch, generate, test and report as a pull request: the weekly run
    Update(Box<update::Arguments>),
    /// Generate a crate from any service's metadata or OpenAPI description, without touching specs/
    Generate(generate::Arguments),
    /// Compare two descriptions: what changed, and whom it breaks
    Diff(diff::Arguments),
    /// Show what is known of a type or an operation
    Inspect(inspect::Arguments),
    /// Show where documentation and metadata disagree
    Audit(audit::Arguments),
    /// Give the Rust call for a documented request, or why there is none
    Which(which::Arguments),
    /// Write a crate that tests the calls for all examples of reference pages
    Examples(examples::Arguments),
    /// Print the least privileged permissions that requests need
    Permissions(permissions::Arguments),
    /// Look for input that readers, codec or client do not cope with (needs cargo-fuzz)
    Fuzz(fuzz::Arguments),
    /// Measure what the generated crate costs: time, memory, size
    Metrics(metrics::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let console = Console::new(arguments.quiet);
    match run(&arguments, &console) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Finding) => ExitCode::from(1),
        Err(diagnostics) => {
            console.refuse(&diagnostics);
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments, console: &Console) -> Result<Outcome> {
    let workspace = Workspace::find(arguments.root.as_deref())?;
    folder::protect_workspace(workspace.root());
    match &arguments.command {
        Command::Regen(arguments) => regen::run(arguments, &workspace, console),
        Command::Import(arguments) => import::run(arguments, &workspace, console),
        Command::Fetch(arguments) => fetch::run(arguments, &workspace, console),
        Command::PullRequest(arguments) => pull_request::run(arguments, &workspace, console),
        Command::Update(arguments) => update::run(arguments, &workspace, console),
        Command::Generate(arguments) => generate::run(arguments, &workspace, console),
        Command::Diff(arguments) => diff::run(arguments, &workspace, console),
        Command::Inspect(arguments) => inspect::run(arguments, &workspace, console),
        Command::Audit(arguments) => audit::run(arguments, &workspace, console),
        Command::Which(arguments) => which::run(arguments, &workspace, console),
        Command::Examples(arguments) => examples::run(arguments, &workspace, console),
        Command::Permissions(arguments) => permissions::run(arguments, &workspace, console),
        Command::Fuzz(arguments) => fuzz::run(arguments, &workspace, console),
        Command::Metrics(arguments) => metrics::run(arguments, &workspace, console),
    }
}

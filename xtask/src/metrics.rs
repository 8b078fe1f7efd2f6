//! `metrics`: what the generated crate costs, each figure with the command that gives it.
//!
//! Builds run in a target folder of their own, without incremental compilation, with the dependencies built beforehand:
//! a figure is what the crate itself adds. The peak is that of the largest process, which is the compiler.

mod measure;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use clap::ValueEnum;
use msgraph_codegen::diagnostics::Diagnostic;
use serde::Serialize;

use crate::console::Console;
use crate::folder::Folder;
use crate::input;
use crate::outcome::{Outcome, Result, io_failure};
use crate::workspace::{Workspace, parse_version};
use measure::{Cargo, Usage, usage};

#[derive(clap::Args)]
pub struct Arguments {
    /// What to measure [default: everything]
    #[arg(value_name = "WHAT")]
    what: Vec<What>,
    /// The version whose crate is measured
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
    /// How to print the figures
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum What {
    /// `regen`, with nothing to write
    Regen,
    /// Bytes of generated source
    Source,
    /// Bytes of the packed crate
    Package,
    /// `cargo check` of the crate alone
    Check,
    /// `cargo build --release` of the crate alone
    Release,
    /// `cargo doc` of the crate alone
    Doc,
    /// Rebuilding the README's program in release mode
    Consumer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A figure with where it comes from.
#[derive(Debug, Serialize)]
struct Figure {
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    peak_megabytes: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    megabytes: Option<f64>,
    command: String,
}

impl Figure {
    fn of_run(what: &'static str, usage: Usage, command: String) -> Self {
        Self {
            what,
            seconds: Some(usage.seconds),
            peak_megabytes: Some(megabytes(usage.peak_bytes)),
            megabytes: None,
            command,
        }
    }

    fn of_size(what: &'static str, bytes: u64, command: String) -> Self {
        Self { what, seconds: None, peak_megabytes: None, megabytes: Some(megabytes(bytes)), command }
    }
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let package = workspace.crate_options(&arguments.version).package;
    let folder = workspace.generated(&arguments.version);
    if !folder.join("Cargo.toml").is_file() {
        let message = format!("there is no crate in `{}`", workspace.shown(&folder));
        let remedy = format!("run `cargo xtask regen {}` first", arguments.version);
        return Err(Diagnostic::error("xtask::no-crate", message).with_remedy(remedy).into());
    }
    let cargo = Cargo::new(workspace)?;
    let mut all: Vec<What> = arguments.what.clone();
    if all.is_empty() {
        all = What::value_variants().to_vec();
    }
    all.sort();
    all.dedup();
    let mut figures = Vec::new();
    let mut failure = None;
    for what in all {
        let name = what.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        console.step(&format!("measuring {name}"));
        let measured = match what {
            What::Regen => regen(workspace, &arguments.version),
            What::Source => source(workspace, &folder),
            What::Package => package_size(&cargo, &package),
            What::Check => build(&cargo, "check", &package, &["check", "--package", &package]),
            What::Release => build(&cargo, "release build", &package, &["build", "--release", "--package", &package]),
            What::Doc => build(&cargo, "documentation", &package, &["doc", "--no-deps", "--package", &package]),
            What::Consumer => consumer(&cargo, workspace, &package, &folder),
        };
        match measured {
            Ok(figure) => figures.push(figure),
            Err(error) => {
                failure = Some(error);
                break;
            }
        }
    }
    // Figures take minutes each: those that there are by now are shown in spite of a failure.
    if !figures.is_empty() {
        console.print(&match arguments.format {
            Format::Text => table(&figures),
            // A list of plain structs always serialises.
            Format::Json => serde_json::to_string_pretty(&figures).unwrap_or_default(),
        });
    }
    failure.map_or(Ok(Outcome::Clean), Err)
}

fn regen(workspace: &Workspace, version: &str) -> Result<Figure> {
    let program = std::env::current_exe().map_err(|error| io_failure("find", Path::new("xtask"), &error))?;
    let mut command = Command::new(program);
    command.arg("--quiet").arg("--root").arg(workspace.root()).args(["regen", version]);
    Ok(Figure::of_run("regen, after build", usage(command)?, format!("cargo xtask --quiet regen {version}")))
}

fn source(workspace: &Workspace, folder: &Path) -> Result<Figure> {
    let total: usize = input::tree(&folder.join("src"), "")?.iter().map(|file| file.text.len()).sum();
    let command = format!("find {}/src -type f | xargs cat | wc -c", workspace.shown(folder));
    Ok(Figure::of_size("generated source", total as u64, command))
}

fn package_size(cargo: &Cargo, package: &str) -> Result<Figure> {
    // With the runtime, since packing looks for a dependency at the registry otherwise.
    let arguments = ["package", "--no-verify", "--allow-dirty", "--package", "msgraph-core", "--package", package];
    cargo.run(&arguments)?;
    let folder = cargo.target().join("package");
    let packed = |name: &str| name.starts_with(&format!("{package}-")) && name.ends_with(".crate");
    let opened = Folder::open(&folder)?;
    let found = opened.entries()?.into_iter().find(|(name, _)| packed(&name.to_string_lossy()));
    let bytes = found.map(|(name, _)| opened.read(&name)).transpose()?.flatten();
    let Some(bytes) = bytes else {
        return Err(Diagnostic::error("xtask::metrics", format!("cargo packed no `{package}`")).into());
    };
    Ok(Figure::of_size("packed crate", bytes.len() as u64, format!("cargo {}", arguments.join(" "))))
}

fn build(cargo: &Cargo, what: &'static str, package: &str, arguments: &[&str]) -> Result<Figure> {
    // The first build is for the dependencies. The documentation is a build of its own behind `check`.
    cargo.run(arguments)?;
    cargo.run(&["clean", "--package", package])?;
    if arguments.first() == Some(&"doc") {
        cargo.run(&["check", "--package", package])?;
    }
    let usage = usage(cargo.command(arguments))?;
    let command = format!("cargo clean -p {package} && CARGO_INCREMENTAL=0 cargo {}", arguments.join(" "));
    Ok(Figure::of_run(what, usage, command))
}

/// The program in the README, as a package outside of the workspace.
fn consumer(cargo: &Cargo, workspace: &Workspace, package: &str, folder: &Path) -> Result<Figure> {
    let readme = input::text(&workspace.root().join("README.md"))?;
    let program = readme.text.split("```rust").nth(1).and_then(|rest| rest.split_once('\n')?.1.split("```").next());
    let Some(program) = program else {
        return Err(Diagnostic::error("xtask::metrics", "the README shows no program to build").into());
    };
    let here = cargo.target().join("consumer");
    let manifest = format!(
        "[package]\nname = \"consumer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         {package} = {{ path = {folder:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
        folder = std::path::absolute(folder).map_err(|error| io_failure("find", folder, &error))?,
    );
    let write = |path: &str, text: &str| -> Result<()> {
        let path = here.join(path);
        std::fs::write(&path, text).map_err(|error| io_failure("write", &path, &error).into())
    };
    std::fs::create_dir_all(here.join("src")).map_err(|error| io_failure("make the folder", &here, &error))?;
    write("Cargo.toml", &manifest)?;
    write("src/main.rs", program)?;
    // The versions that the workspace is tested with.
    write("Cargo.lock", &input::text(&workspace.root().join("Cargo.lock"))?.text)?;
    let manifest = here.join("Cargo.toml").display().to_string();
    let arguments = ["build", "--release", "--manifest-path", &manifest];
    cargo.run(&arguments)?;
    write("src/main.rs", &format!("{program}\n// changed\n"))?;
    let usage = usage(cargo.command(&arguments))?;
    let command = "touch src/main.rs && CARGO_INCREMENTAL=0 cargo build --release   # the README's program".to_owned();
    Ok(Figure::of_run("release rebuild of a ten-line consumer", usage, command))
}

#[expect(clippy::cast_precision_loss, reason = "megabytes for people: 2^53 bytes are far away")]
fn megabytes(bytes: u64) -> f64 {
    (bytes as f64 / 1e4).round() / 1e2
}

fn table(figures: &[Figure]) -> String {
    let width = figures.iter().map(|figure| figure.what.len()).max().unwrap_or(0);
    let mut text = format!("{:<width$}  {:>8}  {:>9}  {:>9}  command\n", "what", "seconds", "peak MB", "size MB");
    let cell = |value: Option<f64>, digits: usize| value.map_or_else(|| "–".to_owned(), |v| format!("{v:.digits$}"));
    for figure in figures {
        let (seconds, peak, size) =
            (cell(figure.seconds, 2), cell(figure.peak_megabytes, 0), cell(figure.megabytes, 2));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<width$}  {seconds:>8}  {peak:>9}  {size:>9}  {}", figure.what, figure.command);
    }
    text
}

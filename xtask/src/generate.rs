//! `generate`: a crate from any service's metadata or OpenAPI description in one go, without touching `specs/`.

use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use msgraph_codegen::file_names::is_reserved;
use msgraph_codegen::lower::source_text::is_keyword;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::select::{Selection, select};

use crate::console::Console;
use crate::description::{Description, DescriptionArguments};
use crate::outcome::{Outcome, Result};
use crate::output_dir::{OutputDir, Owned, write_all};
use crate::workspace::{Workspace, reference_view};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    description: DescriptionArguments,
    /// Keep what this path glob reaches, such as '/deviceManagement/managedDevices/**' [may be repeated]
    #[arg(long, value_name = "GLOB")]
    include: Vec<String>,
    /// Leave out what this path glob reaches [may be repeated]
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,
    /// Put the descriptions of the metadata or OpenAPI description into the documentation
    #[arg(long)]
    descriptions: bool,
    /// Where the crate finds msgraph-core: a folder or a version [default: this workspace's runtime folder]
    #[arg(long, value_name = "PATH|VERSION")]
    runtime: Option<String>,
    /// The package's name [default: the name of the output folder]
    #[arg(long, value_name = "PACKAGE")]
    name: Option<String>,
    /// What the service's URLs start with; its last segment names the version [default: the server that an OpenAPI
    /// description names, or `https://graph.microsoft.com/v1.0`]
    #[arg(long, value_name = "URL")]
    service_root: Option<String>,
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Write even where the folder holds files that this program has not generated
    #[arg(long)]
    force: bool,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let output = OutputDir::new(arguments.out.clone(), arguments.out.display().to_string());
    if !arguments.force {
        output.refuse_foreign()?;
    }
    // Refused before anything is read, as far as the arguments alone can be wrong.
    options(arguments, None, workspace)?;
    let selection = Selection::parse(&arguments.include, &arguments.exclude)?;

    let Description { mut model, service_root } = arguments.description.read(console)?;
    let options = options(arguments, service_root.as_deref(), workspace)?;
    if !arguments.descriptions {
        model.strip_descriptions();
    }
    if !selection.is_everything() {
        console.step("selecting");
        let selected = select(&model, &selection)?;
        console.warn(&selected.warnings);
        let of = model.counts();
        model = selected.model;
        let counts = model.counts();
        console.note(&format!(
            "selected {} of {} entity types ({} as shells), {} of {} complex types, {} of {} enum types",
            counts.entity_types,
            of.entity_types,
            selected.shells.len(),
            counts.complex_types,
            of.complex_types,
            counts.enum_types,
            of.enum_types,
        ));
    }
    console.step(&format!("generating {}", options.package));
    let files = workspace.crate_files(&model, &options)?;
    console.step(&format!("writing {}", arguments.out.display()));
    let mut plans = [output.lock(console)?.plan(&Owned::Crate, files)?];
    write_all(&mut plans)?;
    console.print(&plans[0].summary());
    Ok(Outcome::Clean)
}

/// What the service is called where nothing says so.
const SERVICE_ROOT: &str = "https://graph.microsoft.com/v1.0";

fn options(arguments: &Arguments, described: Option<&str>, workspace: &Workspace) -> Result<CrateOptions> {
    // A description may name its server relative to where it stands, which says nothing here.
    let described = described.filter(|url| url.starts_with("http"));
    let root = arguments.service_root.as_deref().or(described).unwrap_or(SERVICE_ROOT).trim_end_matches('/');
    let segments = root.strip_prefix("https://").or_else(|| root.strip_prefix("http://"));
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '?' | '#' | '"' | '<' | '>' | '\\' | '^' | '`' | '|');
    let Some(segments) = segments.filter(|rest| !rest.is_empty() && rest.chars().all(is_plain)) else {
        let message = format!("`{root}` is not the root of a service");
        let remedy = "give an http or https URL without a query, such as `https://graph.microsoft.com/beta`";
        return Err(Diagnostic::error("xtask::service-root", message).with_remedy(remedy).into());
    };
    let label = segments.rsplit('/').next().unwrap_or(segments);
    Ok(CrateOptions {
        package: package(arguments)?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        service_root: root.to_owned(),
        label: label.to_owned(),
        reference_view: segments.starts_with("graph.microsoft.").then(|| reference_view(label)),
        origin: CrateOrigin { command: "cargo xtask generate", source: arguments.description.source() },
        runtime: runtime(arguments, workspace)?,
    })
}

/// Libraries of Rust itself, and the one that a generated crate depends on.
const RESERVED_PACKAGES: [&str; 7] = ["alloc", "core", "msgraph_core", "proc_macro", "self", "std", "test"];

/// The package name: as given, or the folder's, as `cargo new` does.
fn package(arguments: &Arguments) -> Result<String> {
    let folder = || {
        let out = std::path::absolute(&arguments.out).ok()?;
        Some(out.file_name()?.to_str()?.to_owned())
    };
    let name = arguments.name.clone().or_else(folder).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.len() <= 64 && name.chars().all(plain) {
        let library = name.replace('-', "_");
        if !RESERVED_PACKAGES.contains(&library.as_str()) && !is_keyword(&library) && !is_reserved(&name) {
            return Ok(name);
        }
        let message =
            format!("a package cannot be called `{name}`: Rust, Cargo or Windows has another use for the name");
        return Err(Diagnostic::error("xtask::package-name", message).with_remedy("pass another --name").into());
    }
    let message = format!("`{name}` cannot be the name of a package");
    let remedy = "pass --name with a letter first, then letters, digits, `-` and `_`";
    Err(Diagnostic::error("xtask::package-name", message).with_remedy(remedy).into())
}

/// A folder that is given relative to here becomes relative to the crate, so that both can move together.
fn runtime(arguments: &Arguments, workspace: &Workspace) -> Result<RuntimeDependency> {
    let Some(given) = &arguments.runtime else {
        let folder = std::path::absolute(workspace.runtime()).unwrap_or_else(|_| workspace.runtime());
        return Ok(RuntimeDependency::Path(slashes(&folder)));
    };
    let number = given.trim_start_matches(['^', '~', '=']);
    let is_requirement = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+' | '*');
    let is_version = number.starts_with(|c: char| c.is_ascii_digit()) && number.chars().all(is_requirement);
    if is_version && !Path::new(given).exists() {
        return Ok(RuntimeDependency::Version(given.clone()));
    }
    let folder = Path::new(given);
    if !folder.join("Cargo.toml").is_file() {
        let message = format!("`{given}` is neither a version nor a folder with a Cargo.toml");
        return Err(Diagnostics::from(
            Diagnostic::error("xtask::runtime", message).with_remedy("name the folder of msgraph-core"),
        ));
    }
    if folder.is_absolute() {
        return Ok(RuntimeDependency::Path(slashes(folder)));
    }
    Ok(RuntimeDependency::Path(relative(&resolved(folder), &resolved(&arguments.out))))
}

/// A path without links as far as it exists, so that `..` means what it says.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = path.ancestors().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    match existing {
        Some((folder, canonical)) => canonical.join(path.strip_prefix(folder).unwrap_or(Path::new(""))),
        None => path,
    }
}

/// The way from one absolute folder to another.
fn relative(to: &Path, from: &Path) -> String {
    let shared = to.components().zip(from.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_between_folders_goes_up_and_down() {
        let way = |to: &str, from: &str| relative(Path::new(to), Path::new(from));
        assert_eq!(way("/a/runtime", "/a/out/crate"), "../../runtime");
        assert_eq!(way("/a/b", "/a"), "b");
        assert_eq!(way("/x/y", "/a/b"), "../../x/y");
    }
}

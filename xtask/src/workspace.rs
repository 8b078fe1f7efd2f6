//! The folders of the project, and the data in them.

use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::history;
use msgraph_codegen::file_names::is_reserved;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::secrets::Secrets;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;
use msgraph_codegen::{Assembled, BANNER};

use crate::folder::{self, Folder, Kind};
use crate::input::{self, relative};
use crate::outcome::{Result, in_folder, io_failure, refused_in};
use crate::output_dir::OutputDir;
use crate::provenance::Sources;
use crate::scratch::Scratch;

/// The folders of a checkout.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace at `root`; without one that of the running `cargo xtask`, or the one around the current folder.
    pub fn find(root: Option<&Path>) -> Result<Self> {
        if let Some(root) = root {
            return Ok(Self { root: root.to_owned() });
        }
        // `cargo run` sets this to the folder of xtask/Cargo.toml.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let here = std::env::current_dir().unwrap_or_default();
        let is_root = |folder: &&Path| folder.join("xtask/Cargo.toml").is_file() && folder.join("specs").is_dir();
        let candidates = manifest.iter().flat_map(|folder| folder.ancestors()).chain(here.ancestors());
        match candidates.into_iter().find(is_root) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err(Diagnostic::error("xtask::no-workspace", "no workspace with specs/ and xtask/ is around here")
                .with_remedy("run `cargo xtask` inside the project")
                .into()),
        }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The committed facts of a version.
    pub fn specs(&self, version: &str) -> PathBuf {
        self.root.join("specs").join(version)
    }

    /// The folder that an import of a version writes to.
    pub fn specs_dir(&self, version: &str) -> OutputDir {
        let specs = self.specs(version);
        let shown = self.shown(&specs);
        OutputDir::new(specs, shown)
    }

    /// The committed facts of a version, which have to be there, and all of one import.
    pub fn existing_specs(&self, version: &str) -> Result<PathBuf> {
        let specs = self.specs(version);
        if Folder::open_existing(&specs)?.is_some() {
            let remedy =
                format!("run `cargo xtask regen {version}`, which finishes it, or wait if an import is running");
            self.specs_dir(version).refuse_interrupted(&remedy)?;
            return Ok(specs);
        }
        let message = format!("there are no specs of `{version}` in `{}`", self.shown(&specs));
        let remedy = format!("run `cargo xtask import {version} --metadata FILE` first");
        Err(Diagnostic::error("xtask::no-specs", message).with_remedy(remedy).into())
    }

    /// Assembles the model of a version from its committed facts.
    pub fn assemble(&self, version: &str) -> Result<Assembled> {
        let folder = self.existing_specs(version)?;
        self.assembled(&folder, &input::tree(&folder, ".yaml")?, &Sources::read(&folder)?)
    }

    /// Assembles the model of a version from the files of its folder, which need not be on disk.
    pub fn assembled(&self, folder: &Path, files: &[SourceFile], sources: &Sources) -> Result<Assembled> {
        let shown = self.shown(folder);
        let date = sources.metadata_date()?;
        let assembled =
            msgraph_codegen::assemble(files, date.as_deref()).map_err(|errors| refused_in(&shown, errors))?;
        Ok(Assembled {
            warnings: in_folder(&shown, assembled.warnings),
            stale: in_folder(&shown, assembled.stale),
            secrets: self.secrets()?,
            ..assembled
        })
    }

    /// Which properties and parameters hold secrets, in all versions. A workspace without the list judges by names alone.
    pub fn secrets(&self) -> Result<Secrets> {
        let Some(specs) = Folder::open_existing(&self.root.join("specs"))? else { return Ok(Secrets::default()) };
        let Some(bytes) = specs.read(Path::new(spec::SECRETS_PATH))? else { return Ok(Secrets::default()) };
        let file = SourceFile::from_bytes(spec::SECRETS_PATH.to_owned(), bytes)?;
        spec::read_secrets(&file).map_err(|errors| refused_in("specs", errors))
    }

    /// All files of the crate for what the specs of a version come to.
    pub fn documented_crate_files(&self, assembled: &Assembled, options: &CrateOptions) -> Result<Vec<SourceFile>> {
        let templates = input::tree(&self.templates(), "")?;
        msgraph_codegen::documented_crate_files(assembled, options, &templates)
            .map_err(|errors| refused_in(&self.shown(&self.templates()), errors))
    }

    /// All files of the crate for a model.
    pub fn crate_files(&self, model: &EntityModel, options: &CrateOptions) -> Result<Vec<SourceFile>> {
        let templates = input::tree(&self.templates(), "")?;
        msgraph_codegen::described_crate_files(model, &self.secrets()?, options, &templates)
            .map_err(|errors| refused_in(&self.shown(&self.templates()), errors))
    }

    /// The changelog of a version's crate, from the history in its specs.
    pub fn changelog(&self, version: &str, package: &str) -> Result<String> {
        let folder = self.specs(version);
        let below = folder.join(history::FOLDER);
        let mut files = input::tree_if_there(&below, ".yaml")?;
        for file in &mut files {
            file.path = format!("{}/{}", history::FOLDER, file.path);
        }
        let entries = history::read(&files).map_err(|errors| refused_in(&self.shown(&folder), errors))?;
        Ok(history::changelog(package, BANNER, &entries))
    }

    /// The folder of the crate generated for a version.
    pub fn generated(&self, version: &str) -> PathBuf {
        self.root.join("generated").join(version)
    }

    /// The folder of the templates.
    fn templates(&self) -> PathBuf {
        self.root.join("templates")
    }

    /// A folder for working files in the target folder, where there is room for builds.
    pub fn scratch(&self, name: &str) -> Result<Scratch> {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from);
        // Cargo follows a link there, which people set up to have builds on another disk.
        let resolved = std::fs::create_dir_all(&target).and_then(|()| target.canonicalize());
        let resolved = resolved.map_err(|error| io_failure("make the folder", &target, &error))?;
        Scratch::create(Folder::open(&resolved)?, Path::new(name))
    }

    /// The folder of the runtime crate, on which generated crates depend.
    pub fn runtime(&self) -> PathBuf {
        self.root.join("runtime")
    }

    /// A path as messages show it: relative to the workspace where it is inside.
    pub fn shown(&self, path: &Path) -> String {
        if path.starts_with(&self.root) { relative(path, &self.root) } else { path.display().to_string() }
    }

    /// The versions that have specs, in order.
    pub fn versions(&self) -> Result<Vec<String>> {
        let specs = Folder::open(&self.root.join("specs"))?;
        let mut versions = Vec::new();
        for (name, kind) in specs.entries()? {
            let path = specs.path().join(&name);
            match kind {
                _ if folder::is_hidden(&name) => {}
                Kind::Folder => versions.push(parse_version(&name.to_string_lossy()).map_err(|why| {
                    let message = format!("`{}` is not the folder of a version: {why}", self.shown(&path));
                    Diagnostic::error("xtask::version", message).with_remedy("rename or move it")
                })?),
                Kind::Link => return Err(folder::link(Path::new(&self.shown(&path))).into()),
                Kind::File | Kind::Special => {}
            }
        }
        Ok(versions)
    }

    /// The version that commands look at unless told otherwise.
    pub const DEFAULT_VERSION: &'static str = "beta";

    /// Returns the options of a version's crate: its name and the service's URL.
    ///
    /// v1.0 is what most users want, so its crate is `msgraph`; every other version carries its name.
    pub fn crate_options(&self, version: &str) -> CrateOptions {
        CrateOptions {
            package: match version {
                "v1.0" => "msgraph".to_owned(),
                // A package has no dot in its name.
                _ => format!("msgraph-{}", version.replace('.', "-")),
            },
            version: env!("CARGO_PKG_VERSION").to_owned(),
            service_root: format!("https://graph.microsoft.com/{version}"),
            label: version.to_owned(),
            reference_view: Some(reference_view(version)),
            origin: CrateOrigin { command: "cargo xtask regen", source: format!("specs/{version}") },
            runtime: RuntimeDependency::Workspace,
        }
    }
}

/// Returns the name of a version in the URLs of reference pages: `graph-rest-beta`, `graph-rest-1.0`.
pub fn reference_view(version: &str) -> String {
    format!("graph-rest-{}", version.trim_start_matches('v'))
}

/// Refuses a version that would leave `specs/`, or that cannot be part of a package name.
pub fn parse_version(text: &str) -> std::result::Result<String, String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.len() <= 32 && text.chars().all(plain) {
        match is_reserved(text) {
            false => Ok(text.to_owned()),
            true => Err(format!("no file or folder can be called `{text}` on Windows")),
        }
    } else {
        Err("a version is a name such as `beta` or `v1.0`: letters, digits, `.`, `-` and `_`".to_owned())
    }
}

//! `import --permissions`: Graph's permissions document as facts in `specs/<version>/permissions`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::ir::{EntityModel, Permissions, UnresolvedClass};
use msgraph_codegen::merge::{self, OtherVersion};
use msgraph_codegen::source::{SourceFile, csdl, permissions};
use msgraph_codegen::spec;

use crate::console::Console;
use crate::download;
use crate::input;
use crate::outcome::Result;
use crate::provenance::{About, Source, Sources};
use crate::workspace::Workspace;

/// What belongs to the permissions in the folder of a version.
pub const FOLDER: &str = "permissions/";

#[derive(clap::Args)]
pub struct PermissionsArguments {
    /// Graph's permissions document: a file or an https URL
    #[arg(long, value_name = "FILE|URL")]
    permissions: Option<String>,
    /// Metadata of another version, so that paths which only that has are told from those that are gone [may be
    /// repeated; versions in specs/ are looked at anyway]
    #[arg(long, value_name = "NAME=FILE", value_parser = parse_other, requires = "permissions")]
    other_version: Vec<(String, PathBuf)>,
    /// Where it came from, if it was downloaded already.
    #[arg(skip)]
    url: Option<String>,
}

/// What the document comes to.
pub struct Imported {
    /// The files of the folder.
    pub files: Vec<SourceFile>,
    /// How much was resolved and why the rest was not.
    pub summary: String,
}

fn parse_other(text: &str) -> std::result::Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, file)) if !name.is_empty() && !file.is_empty() => Ok((name.to_owned(), PathBuf::from(file))),
        _ => Err("write the version and its file, such as `v1.0=v1.0.csdl`".to_owned()),
    }
}

impl PermissionsArguments {
    /// A document that was downloaded.
    pub fn of(path: Option<PathBuf>, url: Option<String>) -> Self {
        let permissions = path.map(|path| path.display().to_string());
        Self { permissions, other_version: Vec::new(), url }
    }

    /// Whether there is a document to import.
    pub fn given(&self) -> bool {
        self.permissions.is_some()
    }

    /// Reads the document, records it, and resolves it against the model of the version.
    pub fn import(
        &self,
        (version, model): (&str, &EntityModel),
        about: About<'_>,
        sources: &mut Sources,
        workspace: &Workspace,
        console: &Console,
    ) -> Result<Imported> {
        let name = self.permissions.as_deref().unwrap_or_default();
        console.step(&format!("reading {name}"));
        let is_url = download::is_url(name);
        let bytes = if is_url { download::get(name)? } else { input::bytes(Path::new(name))? };
        let url = about.url.or(self.url.as_deref()).or(is_url.then_some(name));
        let about = About { url, ..about };
        // The last segment of a URL names the file as well as that of a path does.
        sources.permissions = Some(Source::new(Path::new(name), &bytes, about, sources.permissions.as_ref()));
        let document = permissions::read(&SourceFile::from_bytes(name, bytes)?)?;
        console.warn(&document.warnings);

        let others = self.others(version, workspace, console)?;
        let others: Vec<_> = others.iter().map(|(name, model)| OtherVersion { name, model }).collect();
        console.step("resolving paths");
        let permissions = merge::permissions(&document, model, &others);
        Ok(Imported { files: spec::write_permissions(&permissions), summary: summary(&permissions) })
    }

    /// The other versions by name: those that the command line names, and those in `specs/`.
    fn others(&self, version: &str, workspace: &Workspace, console: &Console) -> Result<Vec<(String, EntityModel)>> {
        let mut others = Vec::new();
        for (name, path) in &self.other_version {
            console.step(&format!("reading {}", path.display()));
            // Only looked at: what is wrong with it is no matter of this version.
            others.push((name.clone(), csdl::read_despite_errors(&input::text(path)?)?.model));
        }
        for name in workspace.versions()? {
            if name != version && others.iter().all(|(known, _)| *known != name) {
                let model = workspace.assemble(&name)?.model;
                others.push((name, model));
            }
        }
        Ok(others)
    }
}

/// How much was resolved and why the rest was not.
fn summary(permissions: &Permissions) -> String {
    let requests: usize = permissions.requirements.values().map(BTreeMap::len).sum();
    let mut text = format!(
        "{} permissions; {requests} requests on {} paths",
        permissions.definitions.len(),
        permissions.requirements.len()
    );
    let classes = [
        (UnresolvedClass::OtherVersion, "only in another version"),
        (UnresolvedClass::Gone, "gone"),
        (UnresolvedClass::DocumentError, "errors of the document"),
    ];
    for (class, words) in classes {
        let count = permissions.unresolved.iter().filter(|unresolved| unresolved.class == class).count();
        // Writing to a String cannot fail.
        let _ = write!(text, "; {count} {words}");
    }
    text.push('\n');
    text
}

//! The files of `specs/<version>/`: what a service's description says, in a form for review.
//!
//! `schema/` holds the vocabulary of the OASIS CSDL JSON representation 4.01 as YAML, one property, member or parameter a
//! line; `documented/` what reference pages say of operations and types; `permissions/` what requests need;
//! `corrections.yaml` what is corrected by hand. DESIGN section 3 has the rules. [`read`] gives back exactly what
//! [`write()`] was given, with three exceptions that are facts of the format: the order of overloads is that of
//! [`Operation::sort_key`](crate::ir::Operation::sort_key), what only a page knows lives in `documented/` alone, and names
//! cannot start with `$` or hold an `@`, which CSDL JSON uses for its own keys (OData forbids both in names).

mod corrections;
mod decode;
mod encode;
mod files;
mod json;
mod layout;
mod locate;
mod pages;
mod permissions;
mod secrets;
mod yaml;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::correct::Correction;
use crate::diagnostics::{Diagnostic, Diagnostics, Location};
use crate::ir::{DocumentedOperation, DocumentedResource, ElementPath, EntityModel, PageFact, Permissions};
use crate::source::{SourceFile, tree};

use files::SchemaFile;
use pages::Page;

pub use secrets::{SECRETS_PATH, read_secrets};

/// The content of a version's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Specs {
    /// `schema/`: the model of the metadata.
    pub model: EntityModel,
    /// `documented/`: the reference pages of operations, sorted by page.
    pub documented: Vec<DocumentedOperation>,
    /// `documented/`: the reference pages of types, sorted by page.
    pub resources: Vec<DocumentedResource>,
    /// `permissions/`: the permissions that Graph's permissions document states for this version.
    pub permissions: Permissions,
    /// `corrections.yaml`, in its order.
    pub corrections: Vec<Correction>,
}

/// Writes all files, sorted by path. Corrections are written by hand: an import writes the parts it imports.
pub fn write(specs: &Specs) -> Vec<SourceFile> {
    let mut files = write_schema(&specs.model);
    files.extend(specs.documented.iter().map(write_page));
    files.extend(specs.resources.iter().map(write_resource));
    files.extend(write_permissions(&specs.permissions));
    if !specs.corrections.is_empty() {
        files.push(SourceFile::new(corrections::PATH, corrections::write(&specs.corrections)));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Writes the files of `schema/`, sorted by path. Whatever else is in that folder is stale.
pub fn write_schema(model: &EntityModel) -> Vec<SourceFile> {
    let files = encode::model(model);
    let mut files: Vec<_> = files
        .iter()
        .map(|(file, content)| SourceFile::new(file.to_string(), yaml::write(&file.comment(), content)))
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Writes the file of an operation's reference page.
pub fn write_page(page: &DocumentedOperation) -> SourceFile {
    SourceFile::new(pages::path_of(&page.page), pages::write_operation(page))
}

/// Writes the file of a type's reference page.
pub fn write_resource(page: &DocumentedResource) -> SourceFile {
    SourceFile::new(pages::path_of(&page.page), pages::write_resource(page))
}

/// Writes the files of `permissions/`, sorted by path. Whatever else is in that folder is stale.
pub fn write_permissions(permissions: &Permissions) -> Vec<SourceFile> {
    let mut files = permissions::write(permissions);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The files of `schema/` as one JSON object by path, for comparison with other implementations of the vocabulary.
pub fn schema_json(model: &EntityModel) -> serde_json::Value {
    encode::model(model).iter().map(|(file, content)| (file.to_string(), json::json(content))).collect()
}

/// Reads files whose paths are relative to the version's folder. Files that aren't part of the format are none of its
/// business, except under `schema/` and `permissions/`, where a misspelt name would lose a whole file of facts.
pub fn read(files: &[SourceFile]) -> Result<Specs, Diagnostics> {
    let mut specs = Specs::default();
    let mut found = Vec::new();
    let mut containers = Vec::new();
    let mut has_document = false;
    for part in read_all(files) {
        match part {
            Ok(Part::Schema(part)) => {
                if let decode::Part::Document { container, .. } = &part {
                    has_document = true;
                    containers.extend(container.clone());
                }
                decode::join(&mut specs.model, part);
            }
            Ok(Part::Page(Page::Operation(page))) => specs.documented.push(page),
            Ok(Part::Page(Page::Resource(page))) => specs.resources.push(page),
            Ok(Part::Permissions(part)) => permissions::join(&mut specs.permissions, part),
            Ok(Part::Corrections(corrections)) => specs.corrections = corrections,
            Err(problems) => found.extend(problems),
        }
    }
    if found.is_empty() {
        found.extend(inconsistencies(files, &specs.model, has_document, containers.first().map(String::as_str)));
    }
    Diagnostics::check(found)?;
    specs.documented.sort_by(|a, b| a.page.cmp(&b.page));
    specs.resources.sort_by(|a, b| a.page.cmp(&b.page));
    Ok(specs)
}

/// Reads the corrections alone, from their file.
pub fn read_corrections(file: &SourceFile) -> Result<Vec<Correction>, Diagnostics> {
    corrections::read(file).map_err(|found| match Diagnostics::check(found) {
        Err(problems) => problems,
        // Refused diagnostics include at least one error.
        Ok(_) => Diagnostic::error("spec::corrections", format!("`{}` cannot be read", file.path)).into(),
    })
}

/// Finds problems that show only when all files are compared.
fn inconsistencies(
    files: &[SourceFile],
    model: &EntityModel,
    has_document: bool,
    named: Option<&str>,
) -> Option<Diagnostic> {
    let path = SchemaFile::Document.to_string();
    if !has_document {
        let message = format!("`{path}` is missing");
        let remedy = "import the schema with `cargo xtask import`, or restore the file";
        return Some(Diagnostic::error("spec::missing-file", message).with_remedy(remedy));
    }
    let container = model.container().map(|(namespace, container)| format!("{namespace}.{}", container.name));
    if container.as_deref() == named {
        return None;
    }
    let message = match (named, &container) {
        (Some(named), Some(found)) => {
            format!("`{path}` names the entity container `{named}`, but the schema has `{found}`")
        }
        (Some(named), None) => format!("`{path}` names the entity container `{named}`, but the schema has none"),
        (None, Some(found)) => format!("`{path}` doesn't name the entity container `{found}`"),
        (None, None) => return None,
    };
    let location =
        files.iter().find(|file| file.path == path).map(|file| file.location(crate::source::Span::default()));
    let remedy = "make `$EntityContainer` there the container's full name";
    Some(Diagnostic::error("spec::container", message).at(location).with_remedy(remedy))
}

/// The content of one file.
enum Part {
    Schema(decode::Part),
    Page(Page),
    Permissions(permissions::Part),
    Corrections(Vec<Correction>),
}

/// Reads the files, biggest first, on as many threads as there are processors: they are independent, and a handful of
/// them hold most of the facts. The order of the results means nothing.
fn read_all(files: &[SourceFile]) -> Vec<Result<Part, Vec<Diagnostic>>> {
    let mut order: Vec<_> = files.iter().collect();
    order.sort_by_key(|file| std::cmp::Reverse(file.text.len()));
    let next = AtomicUsize::new(0);
    let work = || -> Vec<_> {
        std::iter::from_fn(|| order.get(next.fetch_add(1, Ordering::Relaxed)))
            .filter_map(|file| read_one(file))
            .collect()
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads.min(order.len())).map(|_| scope.spawn(work)).collect();
        let mut parts = work();
        for other in others {
            match other.join() {
                Ok(more) => parts.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        parts
    })
}

/// Reads a file by the role its path gives it; `None` for no part of the format.
fn read_one(file: &SourceFile) -> Option<Result<Part, Vec<Diagnostic>>> {
    if let Some(role) = SchemaFile::parse(&file.path) {
        return Some(decode::part(file, &role).map(Part::Schema));
    }
    if let Some(page) = pages::page_of(&file.path) {
        return Some(pages::read(file, page).map(Part::Page));
    }
    if file.path == corrections::PATH {
        return Some(corrections::read(file).map(Part::Corrections));
    }
    if let Some(part) = permissions::read(file) {
        return Some(part.map(Part::Permissions));
    }
    let remedy = if file.path.starts_with("schema/") {
        "remove it, or name it `schema/<namespace>/<kind>.yaml` with a kind such as `entity-types`"
    } else if file.path.starts_with(permissions::FOLDER) {
        "remove it, or name it `permissions/paths/<first segment>.yaml`"
    } else {
        return None;
    };
    let message = format!("`{}` is not a file of the spec format", file.path);
    Some(Err(vec![Diagnostic::error("spec::unknown-file", message).with_remedy(remedy)]))
}

/// The place of an element in the files, or of the nearest one around it, for findings about a model that was read from
/// them.
pub fn locate(files: &[SourceFile], element: &ElementPath) -> Option<Location> {
    locate::locate(files, element)
}

/// The place of a correction in the files.
pub fn locate_correction(files: &[SourceFile], name: &str) -> Option<Location> {
    corrections::locate(files.iter().find(|file| file.path == corrections::PATH)?, name)
}

/// The place of a fact in a page's file, or of what is around it.
pub fn locate_fact(files: &[SourceFile], page: &str, fact: &PageFact) -> Option<Location> {
    let path = pages::path_of(page);
    pages::locate(files.iter().find(|file| file.path == path)?, fact)
}

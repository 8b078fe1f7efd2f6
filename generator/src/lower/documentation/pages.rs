//! Which reference page documents which place.
//!
//! A page has request lines for related things: "Delete message" also deletes mentions, "List thumbnails" also lists the
//! children of a folder with their thumbnails. Its first line that leads somewhere decides what it is about; a line that
//! ends at something else says nothing of that.

use std::collections::BTreeMap;

use crate::ir::{DocumentedOperation, PageKind, QualifiedName, TypeName};
use crate::merge::DocumentedRequest;
use crate::resolve::{Method, Place as Target, Resolved, StepKind};

use super::place::{self, Located, Place};

/// The pages by place, each once, in the order of [`PageKind`].
pub(super) fn by_place<'d>(requests: &[DocumentedRequest<'d, '_>]) -> BTreeMap<Place, Vec<&'d DocumentedOperation>> {
    let mut subjects: BTreeMap<&str, Subject<'_>> = BTreeMap::new();
    for request in requests {
        if let Some(subject) = subject(&request.resolved) {
            subjects.entry(&request.page.page).or_insert(subject);
        }
    }
    let mut found: BTreeMap<Place, Vec<&DocumentedOperation>> = BTreeMap::new();
    for request in requests {
        let page = request.page;
        let subject = subject(&request.resolved);
        let is_about_it = subject.is_some() && subjects.get(page.page.as_str()) == subject.as_ref();
        let expands = request.resolved.query.as_ref().is_some_and(|query| query.contains("expand="));
        let Some(located) = place::locate(&request.resolved) else { continue };
        if !is_about_it || expands || !documents(page.kind, request.resolved.method, &located) {
            continue;
        }
        let pages = found.entry(located.place).or_default();
        if !pages.iter().any(|known| known.page == page.page) {
            pages.push(page);
        }
    }
    for pages in found.values_mut() {
        pages.sort_by(|a, b| (a.kind as u8, &a.page).cmp(&(b.kind as u8, &b.page)));
    }
    found
}

/// What a page is about.
#[derive(Debug, PartialEq)]
enum Subject<'m> {
    /// Values of a type.
    Type(TypeName),
    /// An operation, by its simple name: one page documents it for several bound types.
    Operation(&'m str),
}

fn subject<'m>(resolved: &Resolved<'m>) -> Option<Subject<'m>> {
    let last = resolved.last()?;
    match &last.kind {
        StepKind::Operation(bound) => return Some(Subject::Operation(QualifiedName::name(bound.name))),
        StepKind::ActionImport(name, _) | StepKind::FunctionImport(name, ..) => {
            return Some(Subject::Operation(name));
        }
        _ => {}
    }
    let is_part = |kind: &StepKind<'_>| matches!(kind, StepKind::Ref | StepKind::Value | StepKind::Count);
    let step = resolved.steps.iter().rev().find(|step| !is_part(&step.kind))?;
    match &step.place {
        Target::Typed { name, .. } => Some(Subject::Type(name.clone())),
        Target::Nothing => None,
    }
}

/// Whether a page of that kind documents a request with that method at exactly that place.
fn documents(kind: PageKind, method: Method, located: &Located) -> bool {
    let Located { place, rest, is_operation, is_collection } = located;
    if *is_operation || matches!(place, Place::Operation { .. }) {
        return rest.is_empty();
    }
    let is_whole = rest.is_empty();
    let is_item = rest == "/{id}" || (is_whole && !is_collection);
    match kind {
        PageKind::List => method == Method::Get && is_whole && *is_collection,
        PageKind::Get => method == Method::Get && is_item,
        PageKind::Create => matches!(method, Method::Post | Method::Put) && is_whole,
        PageKind::Update => matches!(method, Method::Patch | Method::Put | Method::Post) && is_item,
        PageKind::Replace => method == Method::Put && is_item,
        PageKind::Delete => method == Method::Delete && is_item,
        PageKind::AddReference => rest == "/$ref" && matches!(method, Method::Post | Method::Put),
        PageKind::RemoveReference => method == Method::Delete && matches!(rest.as_str(), "/$ref" | "/{id}/$ref"),
        PageKind::Action | PageKind::Function => false,
    }
}

/// The word for what a page documents, as a label of its link.
pub(super) fn label(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Action | PageKind::Function => "reference",
        PageKind::List => "list",
        PageKind::Get => "get",
        PageKind::Create => "create",
        PageKind::Update => "update",
        PageKind::Replace => "replace",
        PageKind::Delete => "delete",
        PageKind::AddReference => "add",
        PageKind::RemoveReference => "remove",
    }
}

//! Compares the permissions that a page lists with Graph's permissions document, which is current.

use std::collections::{BTreeMap, BTreeSet};

use super::Class;
use super::context::Context;
use super::permissions::{least_that_read, may_change};
use super::report::PageReport;
use super::requests::Walked;
use crate::ir::{DocumentedOperation, DocumentedPermissions, ElementPath, PageFact, Requirement, Scheme};

/// Compares the permissions table of a page. If the document has none of the page's requests, the table applies and
/// there is no disagreement.
pub(super) fn compare(
    context: &Context<'_>,
    page: &DocumentedOperation,
    walked: &[Walked<'_, '_>],
    report: &mut PageReport<'_>,
) {
    let required = requirements(context, walked);
    note_readers(page, &required, report);
    let Some(schemes) = &page.permissions else { return };
    let Some(first) = required.keys().next() else { return };
    let element = ElementPath::new(first);
    for (scheme, documented) in schemes {
        let Some(known) = Scheme::parse(scheme) else { continue };
        let fact = PageFact::Permissions(scheme.clone());
        let on_page: BTreeSet<&str> = names(documented).collect();
        let grants = || required.values().flat_map(|requirement| requirement.schemes.get(&known)).flatten();
        let in_document: BTreeSet<&str> = grants().map(|grant| grant.permission.as_str()).collect();
        let more: Vec<&str> = on_page.difference(&in_document).copied().collect();
        let fewer: Vec<&str> = in_document.difference(&on_page).copied().collect();
        if !more.is_empty() || !fewer.is_empty() {
            let element = Some(element.clone());
            report.note(Class::PermissionsOther, fact.clone(), more.join(", "), element, fewer.join(", "));
        }
        let least: BTreeSet<&str> =
            grants().filter(|grant| grant.least).map(|grant| grant.permission.as_str()).collect();
        // Requests of a page may need different permissions.
        let differs = !documented.least.iter().all(|name| least.contains(name.as_str()));
        if differs && !least.is_empty() {
            let in_document = least.into_iter().collect::<Vec<_>>().join(", ");
            let class = Class::PermissionsLeast;
            report.note(class, fact, documented.least.join(", "), Some(element.clone()), in_document);
        }
    }
}

/// Reports permissions that allow only reading although the document marks them as least privileged for a change: once
/// for each scheme, for the first such request of the page.
fn note_readers(page: &DocumentedOperation, required: &BTreeMap<String, &Requirement>, report: &mut PageReport<'_>) {
    let mut noted = BTreeSet::new();
    for (request, requirement) in required {
        let is_change = request.split_once(' ').is_some_and(|(method, path)| may_change(method, path));
        for (scheme, grants) in requirement.schemes.iter().filter(|_| is_change) {
            let reading = least_that_read(grants);
            if !reading.is_empty() && noted.insert(*scheme) {
                let on_page = page.permissions.as_ref().and_then(|schemes| schemes.get(scheme.as_str()));
                let least = on_page.map(|found| found.least.join(", ")).unwrap_or_default();
                let fact = PageFact::Permissions(scheme.as_str().to_owned());
                let element = Some(ElementPath::new(request));
                report.note(Class::PermissionsReadForWrite, fact, least, element, reading.join(", "));
            }
        }
    }
}

fn names(permissions: &DocumentedPermissions) -> impl Iterator<Item = &str> {
    permissions.least.iter().chain(&permissions.higher).map(String::as_str)
}

/// Returns the document's requirements for the page's requests, by method and path in the metadata's spelling.
fn requirements<'c>(context: &Context<'c>, walked: &[Walked<'_, '_>]) -> BTreeMap<String, &'c Requirement> {
    let mut found = BTreeMap::new();
    for resolved in walked.iter().filter_map(|walked| walked.result.as_ref().ok()) {
        let path = context.resolver.canonical_path(resolved);
        let method = resolved.method.as_str();
        let requirement = context.permissions.requirements.get(&path).and_then(|methods| methods.get(method));
        found.extend(requirement.map(|requirement| (format!("{method} {path}"), requirement)));
    }
    found
}

//! The permissions that each request needs, from Graph's permissions document or, if that has none, a reference page.

use std::collections::BTreeMap;

use crate::ir::{DocumentedOperation, DocumentedPermissions, Grant, Permissions, Requirement, Scheme};
use crate::resolve::{Liberty, Resolved, Resolver};

use super::{effect, place};

/// The permissions by path, in the model's spelling, and method.
pub type Needs = BTreeMap<String, BTreeMap<String, Need>>;

/// The permissions that a request needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The permissions of each scheme.
    pub requirement: Requirement,
    /// The reference page that states the permissions; `None` for the permissions document.
    pub page: Option<String>,
    /// The permissions that the permissions document marks as least privileged for this change although they allow only
    /// reading. `requirement` has none of them, and lacks the scheme if no other permission is known.
    pub reading: BTreeMap<Scheme, Vec<String>>,
}

impl Need {
    /// Whether the permissions are known. They are unknown if all documented permissions allow only reading.
    pub fn is_known(&self) -> bool {
        !self.requirement.schemes.is_empty() || self.reading.is_empty()
    }
}

/// A resolved request line of a reference page.
#[derive(Clone, Debug)]
pub struct DocumentedRequest<'d, 'm> {
    /// The page.
    pub page: &'d DocumentedOperation,
    /// The resolved request.
    pub resolved: Resolved<'m>,
}

/// Returns the request lines of pages that resolve against a model.
pub fn documented_requests<'d, 'm>(
    resolver: &'m Resolver<'_>,
    pages: &'d [DocumentedOperation],
) -> Vec<DocumentedRequest<'d, 'm>> {
    let lines = pages.iter().flat_map(|page| page.requests.iter().map(move |line| (page, line)));
    lines
        .filter_map(|(page, line)| {
            Some(DocumentedRequest { page, resolved: resolver.resolve(&line.method, &line.path).ok()? })
        })
        .collect()
}

/// Returns the permissions that each request needs.
///
/// The permissions document is current, so a page only counts for a request that the document does not list; of two
/// pages, the newer one. Pages that do not state permissions, or have several tables for different purposes, are
/// ignored.
///
/// A permission that allows only reading never counts for a request that may change data. If the document marks such a
/// permission as least privileged, the page's permission replaces it, or else the document's next permission.
pub fn needs(permissions: &Permissions, resolver: &Resolver<'_>, requests: &[DocumentedRequest<'_, '_>]) -> Needs {
    let pages = tables_of_pages(resolver, requests);
    let mut needs = Needs::new();
    for (path, methods) in &permissions.requirements {
        for (method, requirement) in methods {
            let mut need = Need { requirement: requirement.clone(), page: None, reading: BTreeMap::new() };
            if effect::may_change(method, path) {
                let page = pages.get(&(path.clone(), method.clone()));
                let of_page = |scheme| page.and_then(|(_, table)| table.schemes.get(&scheme).cloned());
                need.reading = effect::without_readers(&mut need.requirement, of_page);
            }
            needs.entry(path.clone()).or_default().insert(method.clone(), need);
        }
    }
    for ((path, method), (page, table)) in pages {
        let is_change = effect::may_change(&method, &path);
        needs.entry(path).or_default().entry(method).or_insert_with(|| {
            let mut need = Need { requirement: table, page: Some(page.to_owned()), reading: BTreeMap::new() };
            if is_change {
                need.reading = effect::without_readers(&mut need.requirement, |_| None);
            }
            need
        });
    }
    needs
}

/// Returns the permissions table of the newest page for each path and method.
fn tables_of_pages<'d>(
    resolver: &Resolver<'_>,
    requests: &[DocumentedRequest<'d, '_>],
) -> BTreeMap<(String, String), (&'d str, Requirement)> {
    let mut newest_first: Vec<_> = requests.iter().collect();
    newest_first.sort_by_key(|request| (std::cmp::Reverse(&request.page.date), &request.page.page));
    let mut tables = BTreeMap::new();
    for request in newest_first {
        let Some(by_scheme) = &request.page.permissions else { continue };
        let is_odd = |liberty: &Liberty| matches!(liberty, Liberty::LiteralKey(key) if !place::names_itself(key));
        if request.resolved.liberties.iter().any(is_odd) {
            continue;
        }
        let schemes = by_scheme.iter().filter_map(|(scheme, found)| Some((Scheme::parse(scheme)?, grants(found))));
        let schemes: BTreeMap<_, _> = schemes.filter(|(_, grants)| !grants.is_empty()).collect();
        let path = resolver.canonical_path(&request.resolved);
        let method = request.resolved.method.as_str().to_owned();
        tables.entry((path, method)).or_insert_with(|| (request.page.page.as_str(), Requirement { schemes }));
    }
    tables
}

/// Converts a page's permissions into grants. All least privileged permissions are needed, so each requires the next
/// one.
fn grants(found: &DocumentedPermissions) -> Vec<Grant> {
    let of = |permission: &String, least: bool, also_requires: Vec<String>| Grant {
        permission: permission.clone(),
        least,
        also_requires,
    };
    let least = found.least.iter().enumerate().map(|(at, permission)| {
        let next = &found.least[(at + 1) % found.least.len()];
        of(permission, true, Vec::from_iter((next != permission).then(|| next.clone())))
    });
    least.chain(found.higher.iter().map(|permission| of(permission, false, Vec::new()))).collect()
}

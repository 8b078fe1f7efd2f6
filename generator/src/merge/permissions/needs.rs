//! What each request needs, whoever says so: Graph's permissions document, or a reference page where that has nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{DocumentedOperation, DocumentedPermissions, Grant, Permissions, Requirement, Scheme};
use crate::resolve::{Liberty, Resolved, Resolver};

use super::place;

/// By path, in the model's spelling, and method.
pub type Needs = BTreeMap<String, BTreeMap<String, Need>>;

/// What a request needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The permissions.
    pub requirement: Requirement,
    /// The reference page that says so; `None` for the permissions document.
    pub page: Option<String>,
}

/// A request line of a reference page, resolved.
#[derive(Clone, Debug)]
pub struct DocumentedRequest<'d, 'm> {
    /// The page.
    pub page: &'d DocumentedOperation,
    /// What the line means.
    pub resolved: Resolved<'m>,
}

/// The request lines of pages that mean something in a model.
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

/// What each request needs.
///
/// The document is today's truth, so a page counts only for a request that the document doesn't list; of two pages the
/// newer one. A page that leaves its permissions open, or has several tables for different purposes, says nothing here.
pub fn needs(permissions: &Permissions, resolver: &Resolver<'_>, requests: &[DocumentedRequest<'_, '_>]) -> Needs {
    let mut needs: Needs = permissions
        .requirements
        .iter()
        .map(|(path, methods)| {
            let need = |requirement: &Requirement| Need { requirement: requirement.clone(), page: None };
            (path.clone(), methods.iter().map(|(method, found)| (method.clone(), need(found))).collect())
        })
        .collect();
    let mut newest_first: Vec<_> = requests.iter().collect();
    newest_first.sort_by_key(|request| (std::cmp::Reverse(&request.page.date), &request.page.page));
    let mut of_pages = BTreeSet::new();
    for request in newest_first {
        let Some(by_scheme) = &request.page.permissions else { continue };
        let is_odd = |liberty: &Liberty| matches!(liberty, Liberty::LiteralKey(key) if !place::names_itself(key));
        if request.resolved.liberties.iter().any(is_odd) {
            continue;
        }
        let schemes = by_scheme.iter().filter_map(|(scheme, found)| Some((Scheme::parse(scheme)?, grants(found))));
        let schemes: BTreeMap<_, _> = schemes.filter(|(_, grants)| !grants.is_empty()).collect();
        let path = resolver.canonical_path(&request.resolved);
        let method = request.resolved.method.as_str();
        let methods = needs.entry(path.clone()).or_default();
        if !methods.contains_key(method) && of_pages.insert((path, method)) {
            let page = Some(request.page.page.clone());
            methods.insert(method.to_owned(), Need { requirement: Requirement { schemes }, page });
        }
    }
    needs
}

/// A page's permissions as grants. Those that it lists as least privileged are all needed, so each requires the next.
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

//! Resolves the permissions document against the model: which permissions each request of this version needs.
//!
//! The document covers all versions, writes paths mostly in lower case and has its own names for placeholders. Each
//! path is resolved, and its permissions are stored under the model's spelling. Paths that do not resolve are
//! classified.

mod effect;
mod grants;
mod needs;
mod place;

use std::collections::BTreeMap;

use crate::ir::{EntityModel, PermissionDefinition, PermissionScheme, Permissions, Requirement, UnresolvedPath};
use crate::resolve::Resolver;
use crate::source::permissions::PermissionsDocument;

pub(super) use effect::{least_that_read, may_change};
pub use needs::{DocumentedRequest, Need, Needs, documented_requests, needs};

use grants::Grants;
use place::Place;

/// Another version of the service, for paths that only that version has.
#[derive(Clone, Copy, Debug)]
pub struct OtherVersion<'m> {
    /// The name of the version, such as `v1.0`.
    pub name: &'m str,
    /// The model of the version.
    pub model: &'m EntityModel,
}

/// Resolves a permissions document against a model. Paths that the model lacks are looked up in other versions.
pub fn permissions(document: &PermissionsDocument, model: &EntityModel, others: &[OtherVersion<'_>]) -> Permissions {
    let resolver = Resolver::new(model);
    let others: Vec<_> = others.iter().map(|other| (other.name, Resolver::new(other.model))).collect();
    let definitions = definitions(document);
    let mut places: BTreeMap<(&str, &str), Place> = BTreeMap::new();
    let mut requests: BTreeMap<String, BTreeMap<String, Grants>> = BTreeMap::new();
    for permission in &document.permissions {
        for set in &permission.path_sets {
            for (entry, method) in set.paths.iter().flat_map(|entry| set.methods.iter().map(move |m| (entry, m))) {
                let place = places
                    .entry((&entry.path, method))
                    .or_insert_with(|| place::find(&resolver, &others, method, &entry.path));
                let Place::Here(paths) = place else { continue };
                for path in paths {
                    let methods = requests.entry(path.clone()).or_default();
                    let grants = methods.entry(method.clone()).or_default();
                    for scheme in &set.schemes {
                        let least = entry.least.contains(scheme);
                        grants.add(*scheme, &permission.name, least, &entry.also_requires);
                    }
                }
            }
        }
    }
    let ordered = |methods: BTreeMap<String, Grants>| -> BTreeMap<String, Requirement> {
        methods.into_iter().map(|(method, grants)| (method, grants.ordered(&definitions))).collect()
    };
    let requirements = requests.into_iter().map(|(path, methods)| (path, ordered(methods))).collect();
    Permissions { requirements, unresolved: unresolved(places), definitions }
}

fn definitions(document: &PermissionsDocument) -> BTreeMap<String, PermissionDefinition> {
    let definition = |schemes: &[crate::source::permissions::DeclaredScheme]| PermissionDefinition {
        schemes: schemes
            .iter()
            .map(|declared| {
                let facts = PermissionScheme {
                    admin_consent: declared.admin_consent,
                    privilege_level: declared.privilege_level,
                };
                (declared.scheme, facts)
            })
            .collect(),
    };
    document.permissions.iter().map(|permission| (permission.name.clone(), definition(&permission.schemes))).collect()
}

/// Returns the paths that do not resolve, each with its reason and the methods affected.
fn unresolved(places: BTreeMap<(&str, &str), Place>) -> std::collections::BTreeSet<UnresolvedPath> {
    let mut found: BTreeMap<_, std::collections::BTreeSet<String>> = BTreeMap::new();
    for ((path, method), place) in places {
        if let Place::Elsewhere(class, reason) = place {
            found.entry((path.to_owned(), class, reason)).or_default().insert(method.to_owned());
        }
    }
    found.into_iter().map(|((path, class, reason), methods)| UnresolvedPath { path, class, reason, methods }).collect()
}

//! Collects the permissions of one request while the document is read.

use std::collections::BTreeMap;

use crate::ir::{Grant, PermissionDefinition, Requirement, Scheme};

/// The permissions of a request that have been read so far.
#[derive(Debug, Default)]
pub(super) struct Grants {
    schemes: BTreeMap<Scheme, BTreeMap<String, Marks>>,
}

#[derive(Debug)]
struct Marks {
    least: bool,
    /// Further permissions, of which one is needed as well; `None` if a path set requires no further permission.
    also_requires: Option<Vec<String>>,
}

impl Grants {
    /// Adds a permission that allows the request.
    ///
    /// The document can list a permission in several path sets with different further permissions. Each path set allows
    /// the request, so one of all these further permissions suffices.
    pub fn add(&mut self, scheme: Scheme, permission: &str, least: bool, also_requires: &[String]) {
        let permissions = self.schemes.entry(scheme).or_default();
        let marks = permissions
            .entry(permission.to_owned())
            .or_insert_with(|| Marks { least: false, also_requires: Some(Vec::new()) });
        marks.least |= least;
        if also_requires.is_empty() {
            marks.also_requires = None;
        } else if let Some(known) = &mut marks.also_requires {
            known.extend(also_requires.iter().filter(|name| *name != permission).cloned());
        }
    }

    /// Converts the permissions into a requirement, sorted by least privilege: marked permissions first, then by
    /// privilege level, then by name. A permission without a privilege level comes last.
    pub fn ordered(self, definitions: &BTreeMap<String, PermissionDefinition>) -> Requirement {
        let level = |scheme: Scheme, name: &str| {
            let facts = definitions.get(name).and_then(|definition| definition.schemes.get(&scheme));
            facts.and_then(|facts| facts.privilege_level).unwrap_or(u8::MAX)
        };
        let schemes = self.schemes.into_iter().map(|(scheme, permissions)| {
            let mut grants: Vec<Grant> = permissions
                .into_iter()
                .map(|(permission, marks)| {
                    let mut also_requires = marks.also_requires.unwrap_or_default();
                    also_requires.sort_by_cached_key(|name| (level(scheme, name), name.clone()));
                    also_requires.dedup();
                    Grant { permission, least: marks.least, also_requires }
                })
                .collect();
            grants
                .sort_by_cached_key(|grant| (!grant.least, level(scheme, &grant.permission), grant.permission.clone()));
            (scheme, grants)
        });
        Requirement { schemes: schemes.collect() }
    }
}

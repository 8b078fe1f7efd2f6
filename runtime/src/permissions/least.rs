//! What several requests need together.

use std::collections::BTreeSet;
use std::fmt;

use super::{Grant, Permissions, Scheme};

/// The least privileged permissions that a program needs for its requests.
///
/// Starts with the least privileged permission of each request. A permission is left out again where the request is allowed
/// by another that stays anyway: who may read and write users needs no permission to read them. The most privileged are
/// tried first, so that the remaining ones allow as little as possible; a permission is never added unless a request names it as its
/// least privileged.
///
/// ```
/// # use msgraph_core::permissions::{LeastPrivileged, Scheme};
/// # fn requests() -> Vec<Option<msgraph_core::permissions::Permissions<'static>>> { Vec::new() }
/// print!("{}", LeastPrivileged::of(Scheme::DelegatedWork, requests()));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeastPrivileged<'t> {
    /// The permissions, by name.
    pub permissions: Vec<&'t str>,
    /// The places of the requests of which nothing is known.
    pub unknown: Vec<usize>,
    /// The places of the requests that the scheme does not support.
    pub unsupported: Vec<usize>,
}

impl<'t> LeastPrivileged<'t> {
    /// What the requests need together, in the order of their names.
    pub fn of(scheme: Scheme, requests: impl IntoIterator<Item = Option<Permissions<'t>>>) -> Self {
        let mut found = Self::default();
        let mut needs: Vec<Vec<Grant<'t>>> = Vec::new();
        for (at, request) in requests.into_iter().enumerate() {
            match request.map(|request| request.grants(scheme)) {
                None => found.unknown.push(at),
                Some(grants) if grants.is_empty() => found.unsupported.push(at),
                Some(grants) => needs.push(grants),
            }
        }
        let mut chosen: BTreeSet<&str> = BTreeSet::new();
        for grants in &needs {
            chosen.extend(first(grants));
        }
        // A permission whose level is not known counts as the most privileged.
        let level = |name: &str| {
            let mut grants = needs.iter().flatten();
            grants.find(|grant| grant.name == name).and_then(|grant| grant.privilege_level).unwrap_or(u8::MAX)
        };
        let mut by_privilege: Vec<&str> = chosen.iter().copied().collect();
        by_privilege.sort_by_key(|name| std::cmp::Reverse((level(name), *name)));
        for name in by_privilege {
            chosen.remove(name);
            if !needs.iter().all(|grants| allows(grants, &chosen)) {
                chosen.insert(name);
            }
        }
        found.permissions = chosen.into_iter().collect();
        found
    }

    /// Whether every request is known and supported, so that the permissions are all that is needed.
    pub fn is_complete(&self) -> bool {
        self.unknown.is_empty() && self.unsupported.is_empty()
    }
}

impl fmt::Display for LeastPrivileged<'_> {
    /// The permissions, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.permissions.iter().try_for_each(|name| writeln!(f, "{name}"))
    }
}

/// The least privileged permission with what it requires, and what that requires in turn.
fn first<'t>(grants: &[Grant<'t>]) -> BTreeSet<&'t str> {
    let mut chosen = BTreeSet::new();
    let mut next = grants.first();
    while let Some(grant) = next {
        chosen.insert(grant.name);
        let is_there = grant.also_requires.iter().any(|name| chosen.contains(name));
        let Some(other) = grant.also_requires.first().filter(|_| !is_there) else { break };
        chosen.insert(*other);
        next = grants.iter().find(|grant| grant.name == *other);
    }
    chosen
}

/// Whether permissions allow a request.
fn allows(grants: &[Grant<'_>], permissions: &BTreeSet<&str>) -> bool {
    grants
        .iter()
        .any(|grant| permissions.contains(grant.name) && completes(grant, grants, permissions, &mut Vec::new()))
}

/// Whether what a permission requires is there, with what that requires in turn. Two that require each other are
/// complete together, which is why those on the way count.
fn completes<'t>(
    grant: &Grant<'t>,
    grants: &[Grant<'t>],
    permissions: &BTreeSet<&str>,
    on_the_way: &mut Vec<&'t str>,
) -> bool {
    if grant.also_requires.is_empty() {
        return true;
    }
    on_the_way.push(grant.name);
    let mut present = grant.also_requires.iter().filter(|name| permissions.contains(*name));
    let found = present.any(|name| {
        on_the_way.contains(name)
            || grants
                .iter()
                .find(|other| other.name == *name)
                .is_none_or(|other| completes(other, grants, permissions, on_the_way))
    });
    on_the_way.pop();
    found
}

//! Whether a request may change data, and whether a permission allows changes, judged by their names.
//!
//! The permissions document lists permissions such as `DeviceManagementConfiguration.Read.All` for actions that wipe
//! devices. A program with only this permission either has its request refused, or does more than the permission's name
//! says.

use std::collections::BTreeMap;

use crate::ir::{Grant, Requirement, Scheme};

/// First words in the names of actions that only read data, although they are called by POST.
const READING_WORDS: &[&str] = &[
    "calculate",
    "check",
    "compare",
    "count",
    "determine",
    "estimate",
    "evaluate",
    "extract",
    "find",
    "get",
    "has",
    "is",
    "list",
    "lookup",
    "preview",
    "query",
    "read",
    "retrieve",
    "search",
    "summarize",
    "translate",
    "validate",
    "verify",
];

/// Whether a permission allows only reading, by its name: `User.Read`, `Files.Read.All`, `Calendars.ReadBasic`.
pub fn reads_only(permission: &str) -> bool {
    permission.split('.').skip(1).any(|word| word.starts_with("Read") && !word.starts_with("ReadWrite"))
}

/// Whether a request may change data: every request except GET, and POST of an action whose name says that it reads.
pub fn may_change(method: &str, path: &str) -> bool {
    match method {
        "GET" => false,
        "POST" => {
            let segment = path.rsplit('/').next().unwrap_or_default();
            let name = segment.split('(').next().unwrap_or_default();
            let name = name.rsplit('.').next().unwrap_or_default();
            let end = name.find(|c: char| c.is_ascii_uppercase()).unwrap_or(name.len());
            !READING_WORDS.contains(&&name[..end])
        }
        _ => true,
    }
}

/// Whether a grant allows changes: at least one of its permissions must allow more than reading.
fn can_change(grant: &Grant) -> bool {
    !reads_only(&grant.permission) || grant.also_requires.iter().any(|other| !reads_only(other))
}

/// Returns the permissions that a requirement marks as least privileged in a scheme although they allow only reading.
pub fn least_that_read(grants: &[Grant]) -> Vec<&str> {
    let named = grants.iter().enumerate().filter(|(at, grant)| *at == 0 || grant.least).map(|(_, grant)| grant);
    let (changing, reading): (Vec<&Grant>, Vec<&Grant>) = named.partition(|grant| can_change(grant));
    // If several grants are marked, one that allows changes is sufficient.
    if !changing.is_empty() {
        return Vec::new();
    }
    reading.iter().map(|grant| grant.permission.as_str()).collect()
}

/// Removes the grants that allow only reading from the requirement of a change. If they were the least privileged,
/// returns them, and puts the grants that `page` returns first. Also removes a scheme without remaining grants.
pub(super) fn without_readers(
    requirement: &mut Requirement,
    page: impl Fn(Scheme) -> Option<Vec<Grant>>,
) -> BTreeMap<Scheme, Vec<String>> {
    let mut taken = BTreeMap::new();
    requirement.schemes.retain(|scheme, grants| {
        let reading: Vec<String> = least_that_read(grants).into_iter().map(str::to_owned).collect();
        grants.retain(can_change);
        for grant in grants.iter_mut() {
            if grant.also_requires.iter().any(|other| !reads_only(other)) && reads_only(&grant.permission) {
                grant.also_requires.retain(|other| !reads_only(other));
            }
        }
        if reading.is_empty() {
            return !grants.is_empty();
        }
        let of_page = page(*scheme).filter(|grants| grants.iter().any(|grant| grant.least && can_change(grant)));
        if let Some(of_page) = of_page {
            let is_new = |grant: &Grant| of_page.iter().all(|known| known.permission != grant.permission);
            let others: Vec<Grant> = std::mem::take(grants).into_iter().filter(is_new).collect();
            grants.extend(of_page.into_iter().chain(others));
        }
        taken.insert(*scheme, reading);
        !grants.is_empty()
    });
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(permission: &str, least: bool) -> Grant {
        Grant { permission: permission.to_owned(), least, also_requires: Vec::new() }
    }

    fn requirement(grants: Vec<Grant>) -> Requirement {
        Requirement { schemes: BTreeMap::from([(Scheme::Application, grants)]) }
    }

    fn names(requirement: &Requirement) -> Vec<&str> {
        requirement.schemes.values().flatten().map(|grant| grant.permission.as_str()).collect()
    }

    #[test]
    fn read_only_permissions_are_recognized_by_their_names() {
        for name in ["User.Read", "Files.Read.All", "User.ReadBasic.All", "Policy.Read.ConditionalAccess"] {
            assert!(reads_only(name), "{name}");
        }
        for name in
            ["User.ReadWrite.All", "Mail.Send", "Devices.PrivilegedOperations.All", "Read", "Apps.ReadWriteSelf"]
        {
            assert!(!reads_only(name), "{name}");
        }
    }

    #[test]
    fn an_action_whose_name_says_that_it_reads_changes_nothing() {
        for path in ["/users/{id}/getMemberGroups", "/search/query", "/labels/microsoft.graph.evaluateRemoval"] {
            assert!(!may_change("POST", path), "{path}");
        }
        for path in ["/devices/executeAction", "/cases/{id}/searches", "/users/{id}/issueCard", "/me/sendMail"] {
            assert!(may_change("POST", path), "{path}");
        }
        assert!(!may_change("GET", "/devices/executeAction"));
        assert!(may_change("DELETE", "/devices/{id}/getStatus"));
    }

    #[test]
    fn a_marked_permission_that_writes_takes_precedence_over_one_that_reads() {
        let mut needed = requirement(vec![grant("A.Read.All", true), grant("A.ReadWrite.All", true)]);
        assert_eq!(without_readers(&mut needed, |_| None), BTreeMap::new());
        assert_eq!(names(&needed), ["A.ReadWrite.All"]);
    }

    #[test]
    fn the_page_decides_if_only_reading_permissions_are_marked() {
        let marked = || requirement(vec![grant("A.Read.All", true), grant("B.Act.All", false), grant("C.Read", false)]);
        let mut needed = marked();
        let page = |_| Some(vec![grant("A.ReadWrite.All", true)]);
        let taken = BTreeMap::from([(Scheme::Application, vec!["A.Read.All".to_owned()])]);
        assert_eq!(without_readers(&mut needed, page), taken);
        assert_eq!(names(&needed), ["A.ReadWrite.All", "B.Act.All"]);

        let mut needed = marked();
        let page = |_| Some(vec![grant("A.Read.All", true)]);
        assert_eq!(without_readers(&mut needed, page), taken);
        assert_eq!(names(&needed), ["B.Act.All"]);
    }

    #[test]
    fn a_reading_permission_counts_together_with_a_writing_one() {
        let both = Grant { also_requires: vec!["B.Read".into(), "B.ReadWrite".into()], ..grant("A.Read", true) };
        let mut needed = requirement(vec![both, grant("C.Read", false)]);
        assert_eq!(without_readers(&mut needed, |_| None), BTreeMap::new());
        assert_eq!(names(&needed), ["A.Read"]);
        assert_eq!(needed.schemes[&Scheme::Application][0].also_requires, ["B.ReadWrite"]);
    }

    #[test]
    fn a_scheme_without_remaining_grants_is_removed() {
        let mut needed = requirement(vec![grant("A.Read", true)]);
        assert_eq!(without_readers(&mut needed, |_| None).len(), 1);
        assert!(needed.schemes.is_empty());
    }
}

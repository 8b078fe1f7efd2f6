//! Whether a request changes something, and whether a permission suffices for that by its name.
//!
//! The permissions document lists permissions such as `DeviceManagementConfiguration.Read.All` for actions that wipe
//! devices. Whoever grants that and no more either finds the request refused, or learns nothing of what it allows.

use std::collections::BTreeMap;

use crate::ir::{Grant, Requirement, Scheme};

/// First words of the names of actions that only read, although they are called by POST.
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

/// Whether a permission only allows to read, by its name: `User.Read`, `Files.Read.All`, `Calendars.ReadBasic`.
pub fn reads_only(permission: &str) -> bool {
    permission.split('.').skip(1).any(|word| word.starts_with("Read") && !word.starts_with("ReadWrite"))
}

/// Whether a request may change something: all but GET, and POST of an action whose name says that it reads.
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

/// Whether a grant suffices for a change: it needs a permission that does more than read.
fn can_change(grant: &Grant) -> bool {
    !reads_only(&grant.permission) || grant.also_requires.iter().any(|other| !reads_only(other))
}

/// The permissions that a requirement calls least privileged in a scheme although they only read.
pub fn least_that_read(grants: &[Grant]) -> Vec<&str> {
    let named = grants.iter().enumerate().filter(|(at, grant)| *at == 0 || grant.least).map(|(_, grant)| grant);
    let (changing, reading): (Vec<&Grant>, Vec<&Grant>) = named.partition(|grant| can_change(grant));
    // Of several that are marked, one that changes something is the answer.
    if !changing.is_empty() {
        return Vec::new();
    }
    reading.iter().map(|grant| grant.permission.as_str()).collect()
}

/// Takes the grants that only read from what a change needs. Where they were the least privileged, they are returned, and
/// what `page` has comes first. A scheme that nothing is left of is taken as well.
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
    fn permissions_that_only_read_are_known_by_their_words() {
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
    fn an_action_reads_if_its_name_says_so() {
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
    fn a_marked_permission_that_writes_outranks_one_that_reads() {
        let mut needed = requirement(vec![grant("A.Read.All", true), grant("A.ReadWrite.All", true)]);
        assert_eq!(without_readers(&mut needed, |_| None), BTreeMap::new());
        assert_eq!(names(&needed), ["A.ReadWrite.All"]);
    }

    #[test]
    fn where_only_reading_is_marked_the_page_decides() {
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
    fn a_permission_that_reads_counts_together_with_one_that_writes() {
        let both = Grant { also_requires: vec!["B.Read".into(), "B.ReadWrite".into()], ..grant("A.Read", true) };
        let mut needed = requirement(vec![both, grant("C.Read", false)]);
        assert_eq!(without_readers(&mut needed, |_| None), BTreeMap::new());
        assert_eq!(names(&needed), ["A.Read"]);
        assert_eq!(needed.schemes[&Scheme::Application][0].also_requires, ["B.ReadWrite"]);
    }

    #[test]
    fn a_scheme_that_nothing_is_left_of_is_not_called_supported() {
        let mut needed = requirement(vec![grant("A.Read", true)]);
        assert_eq!(without_readers(&mut needed, |_| None).len(), 1);
        assert!(needed.schemes.is_empty());
    }
}

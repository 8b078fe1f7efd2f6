//! Requests that find their permissions in a table, and what several need together.
#![cfg(feature = "permissions")]

use std::collections::BTreeSet;

use msgraph_core::permissions::{LeastPrivileged, PermissionTable, Permissions, Scheme};
use msgraph_core::{Path, Request};
use proptest::prelude::*;

static TABLE: PermissionTable = PermissionTable::new(
    "# a comment
namespace microsoft.graph
permission User.Read.All a3! w2
permission User.ReadWrite.All a4!
permission Directory.Read.All a5!
permission Policy.Read.All a3!
operation delta
operation validate
need a0*,1,2
need a1*
need a3*+0/1,0*+3
need a2
need
path 0 /users GET=0 POST=1
path 1 /{} GET=0 PATCH=1
path 2 /messages/{} GET=3
path 2 /messages/search(q={q}) GET=1
path 2 /messages/search GET=0
path 1 /delta GET=3
path 0 /me GET=4
path 1 /drive/root:/{path}:/children GET=0
path 2 /root GET=1
path 0 /policies/microsoft.graph.security.run POST=2
path 1 /root/rules GET=1
path 1 /{}/rules GET=0
path 1 /{}/rules/{} GET=2
an unknown line
path broken
path 0 /broken GET=x
path 0 /nowhere GET=99
",
);

fn find(method: &str, path: &str) -> Option<Vec<&'static str>> {
    let grants = TABLE.find(method, path)?.grants(Scheme::Application);
    Some(grants.into_iter().map(|grant| grant.name).collect())
}

const READ: [&str; 3] = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"];
const WRITE: [&str; 1] = ["User.ReadWrite.All"];
const DIRECTORY: [&str; 1] = ["Directory.Read.All"];

#[test]
fn paths_are_found_however_they_are_written() {
    let found = |method, path, expected: &[&str]| {
        assert_eq!(find(method, path).as_deref(), Some(expected), "{method} {path}");
    };
    found("GET", "/users/a@contoso.com", &READ);
    found("GET", "/USERS/{id}?$select=id", &READ);
    found("PATCH", "/users/x/", &WRITE);
    found("GET", "/users('x')", &READ);
    // A cast may be there, though the table leaves it out.
    found("GET", "/users/x/microsoft.graph.guest", &READ);
    found("GET", "/users/x/microsoft.graph.guest/messages/1", &DIRECTORY);
    // A call by its arguments, and by its name where the table has no such arguments.
    found("GET", "/users/x/messages/search(q='a')", &WRITE);
    found("GET", "/users/x/messages/search(from=1,to=2)", &READ);
    // By path: what lies between the colons may have any length.
    found("GET", "/me/drive/root:/a/b/c.txt:/children", &READ);
    found("GET", "/me/drive/root", &WRITE);
    // Operations of other namespaces match with their full name and without.
    found("POST", "/policies/microsoft.graph.security.run", &["Policy.Read.All", "User.Read.All"]);
    found("POST", "/policies/run", &["Policy.Read.All", "User.Read.All"]);
    // Nothing is said of these themselves.
    found("GET", "/users/$count", &READ);
    found("GET", "/users/x/$ref", &READ);
}

#[test]
fn names_win_over_keys_and_keys_over_nothing() {
    assert_eq!(find("GET", "/policies/root/rules").as_deref(), Some(&WRITE[..]));
    assert_eq!(find("GET", "/policies/x/rules").as_deref(), Some(&READ[..]));
    // Only the key has this one: the way by the name is given up.
    assert!(find("GET", "/policies/root/rules/1").is_some());
    // A function is no user, whether the table knows it or not.
    assert_eq!(find("GET", "/users/delta").as_deref(), Some(&DIRECTORY[..]));
    assert_eq!(find("GET", "/users/delta()").as_deref(), Some(&DIRECTORY[..]));
    assert_eq!(find("GET", "/users/validate"), None);
}

#[test]
fn what_is_unknown_is_not_nothing() {
    assert_eq!(find("DELETE", "/users/x"), None);
    assert_eq!(find("GET", "/groups"), None);
    assert_eq!(find("GET", "/users/x/messages"), None, "a part of a longer path");
    assert_eq!(find("GET", "/broken"), None);
    assert_eq!(find("GET", "/nowhere").as_deref(), Some(&[][..]), "a table that contradicts itself names nothing");
    let me = TABLE.find("GET", "/me").expect("known");
    assert!(!me.supports(Scheme::Application) && me.least(Scheme::Application).is_none());
}

#[test]
fn requests_know_their_permissions() {
    let graph = Path::offline("https://graph.microsoft.com/beta").with_permissions(&TABLE);
    let get: Request<()> = graph.navigate("users").key("a/b").get();
    let grants = get.permissions().expect("known").grants(Scheme::Application);
    let first = &grants[0];
    assert_eq!(
        (first.name, first.least, first.admin_consent, first.privilege_level),
        ("User.Read.All", true, Some(true), Some(3))
    );
    let by_path: Request<()> =
        graph.navigate("me").navigate("drive").navigate("root").by_path("a b/c").navigate("children").get();
    assert!(by_path.permissions().is_some());
    // A link is a path of the same service; one of another service is nobody's.
    let linked: Request<()> = graph.relocate("https://graph.microsoft.com/beta/users?$skiptoken=x").get();
    assert!(linked.permissions().is_some());
    let foreign: Request<()> = graph.relocate("https://example.org/users").get();
    assert!(foreign.permissions().is_none());
    let without: Request<()> = Path::offline("https://graph.microsoft.com/beta").navigate("users").get();
    assert!(without.permissions().is_none());
}

fn sum<'t>(requests: &[Option<Permissions<'t>>]) -> Vec<&'t str> {
    LeastPrivileged::of(Scheme::Application, requests.iter().copied()).permissions
}

#[test]
fn a_permission_that_stays_anyway_makes_a_lesser_one_needless() {
    let read = TABLE.find("GET", "/users/x");
    let write = TABLE.find("PATCH", "/users/x");
    let directory = TABLE.find("GET", "/users/delta");
    assert_eq!(sum(&[read]), ["User.Read.All"]);
    assert_eq!(sum(&[read, write]), ["User.ReadWrite.All"]);
    assert_eq!(sum(&[read, directory]), ["Directory.Read.All"]);
    assert_eq!(sum(&[write, directory, read]), ["Directory.Read.All", "User.ReadWrite.All"]);
    assert_eq!(sum(&[]), [""; 0]);
}

#[test]
fn what_is_required_besides_comes_along() {
    let policy = TABLE.find("POST", "/policies/run");
    assert_eq!(sum(&[policy]), ["Policy.Read.All", "User.Read.All"]);
    let write = TABLE.find("PATCH", "/users/x");
    assert_eq!(sum(&[policy, write]), ["Policy.Read.All", "User.ReadWrite.All"], "one of those it requires is there");
}

#[test]
fn unknown_and_unsupported_requests_are_told_by_their_place() {
    let found = LeastPrivileged::of(
        Scheme::Application,
        [TABLE.find("GET", "/users"), None, TABLE.find("GET", "/me"), TABLE.find("GET", "/groups")],
    );
    assert_eq!((found.unknown.as_slice(), found.unsupported.as_slice()), (&[1, 3][..], &[2][..]));
    assert!(!found.is_complete());
    assert_eq!(found.to_string(), "User.Read.All\n");
}

/// A table with permissions `P0` to `P5` of those levels, and a request for each list of them.
fn table(levels: &[u8], needs: &[Vec<usize>]) -> String {
    let mut text = String::new();
    for (at, level) in levels.iter().enumerate() {
        text += &format!("permission P{at} a{level}\n");
    }
    for (at, need) in needs.iter().enumerate() {
        let grants: Vec<String> = need.iter().map(ToString::to_string).collect();
        text += &format!("need a{}\npath 0 /r{at} GET={at}\n", grants.join(","));
    }
    text
}

proptest! {
    #[test]
    fn a_sum_is_enough_and_nothing_of_it_is_needless(
        levels in prop::collection::vec(1u8..=5, 6),
        needs in prop::collection::vec(prop::collection::vec(0usize..6, 1..4), 1..8),
    ) {
        let table = PermissionTable::from_text(table(&levels, &needs));
        let requests: Vec<_> = (0..needs.len()).map(|at| table.find("GET", &format!("/r{at}"))).collect();
        let found = LeastPrivileged::of(Scheme::Application, requests.iter().copied());
        prop_assert!(found.is_complete());
        let allowed = |permissions: &BTreeSet<&str>| {
            needs.iter().all(|need| need.iter().any(|at| permissions.contains(format!("P{at}").as_str())))
        };
        let all: BTreeSet<&str> = found.permissions.iter().copied().collect();
        prop_assert!(allowed(&all));
        for one in &all {
            let mut others = all.clone();
            others.remove(one);
            prop_assert!(!allowed(&others), "{one} is needless");
        }
        let firsts: BTreeSet<String> = needs.iter().map(|need| format!("P{}", need[0])).collect();
        prop_assert!(all.iter().all(|name| firsts.contains(*name)), "only what some request needs least is asked for");
        // The order of the requests changes nothing.
        let reversed = LeastPrivileged::of(Scheme::Application, requests.into_iter().rev());
        prop_assert_eq!(reversed.permissions, found.permissions);
    }

    #[test]
    fn no_text_is_too_odd_for_a_table(text in "((permission|need|path|operation|namespace) [ -~]{0,40}\n){0,8}", path in "/[ -~]{0,40}") {
        let table = PermissionTable::from_text(text);
        let _ = table.find("GET", &path).map(|found| found.grants(Scheme::Application));
    }
}

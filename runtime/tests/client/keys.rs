//! Ids in URLs.

use msgraph_core::{Field, Guid, Key, Path, error::RequestError};

use crate::graph::Graph;

fn one(id: impl Into<Key>) -> String {
    let url = Graph::offline().users().id(id).url();
    url.strip_prefix("https://graph.microsoft.com/beta/users").unwrap().to_owned()
}

#[test]
fn an_id_is_one_segment_whatever_it_holds() {
    assert_eq!(one("30d0e128-de93-41dc-89ec-33d84bb662a0"), "/30d0e128-de93-41dc-89ec-33d84bb662a0");
    assert_eq!(one("a/b?c#d'e"), "/a%2Fb%3Fc%23d%27e");
    assert_eq!(one("adele@contoso.com"), "/adele@contoso.com");
    assert_eq!(one("contoso.sharepoint.com,1,2"), "/contoso.sharepoint.com,1,2");
    assert_eq!(one("B4E2!105"), "/B4E2!105");
    assert_eq!(one("AAMkAD=="), "/AAMkAD==");
    assert_eq!(one("19:x@thread.v2"), "/19%3Ax@thread.v2");
    assert_eq!(one("100% a+b&c;d"), "/100%25%20a%2Bb%26c%3Bd");
    assert_eq!(one("a%2Fb"), "/a%252Fb");
    assert_eq!(one("\\(x)[y]{z}|\"<>^`*$~"), "/%5C%28x%29%5By%5D%7Bz%7D%7C%22%3C%3E%5E%60%2A%24~");
    assert_eq!(one("Jürgen 李"), "/J%C3%BCrgen%20%E6%9D%8E");
    assert_eq!(one("line\nbreak\0"), "/line%0Abreak%00");
    assert_eq!(one("..."), "/...");
    assert_eq!(one("%2e%2e"), "/%252e%252e");
}

#[test]
fn dots_alone_would_be_directories() {
    assert_eq!(one("."), "('.')");
    assert_eq!(one(".."), "('..')");
    assert!(Graph::offline().users().id("..").get().fault().is_none());
}

#[test]
fn other_types() {
    assert_eq!(one(42), "/42");
    assert_eq!(one(-7_i64), "/-7");
    assert_eq!(one(String::from("x")), "/x");
    let (text, field) = (String::from("x"), Field::Value(String::from("x")));
    assert_eq!(one(&text), "/x");
    assert_eq!(one(&field), "/x");
    let guid: Guid = "30D0E128-de93-41dc-89ec-33d84bb662a0".parse().unwrap();
    assert_eq!(one(guid).to_ascii_lowercase(), "/30d0e128-de93-41dc-89ec-33d84bb662a0");
    let by_guid = Graph::offline().users().raw().alternate_key(&[("appId", guid.into())]);
    assert!(by_guid.url().to_ascii_lowercase().ends_with("(appid=30d0e128-de93-41dc-89ec-33d84bb662a0)"));
    assert_eq!(one(Key::bare("2020-01-01")), "/2020-01-01");
}

#[test]
fn an_empty_id_never_reaches_the_collection() {
    for id in [Key::from(""), Key::from(&Field::Absent), Key::from(&Field::<String>::Null)] {
        assert_eq!(one(&id), "('')");
        let deletion = Graph::offline().users().id(id).manager().delete();
        assert_eq!(deletion.fault(), Some(&RequestError::EmptyKey));
    }
}

#[test]
fn keys_in_parentheses() {
    let users = Graph::offline().users();
    assert_eq!(
        users.by_app_id("O'Neil, (x)/y=é").url(),
        "https://graph.microsoft.com/beta/users(appId='O''Neil%2C%20%28x%29%2Fy%3D%C3%A9')"
    );
    let both: Path = users.raw().composite_key(&[("a", "x".into()), ("b", 2.into())]);
    assert_eq!(both.url(), "https://graph.microsoft.com/beta/users(a='x',b=2)");
    assert!(users.by_app_id("").get().fault().is_some());
}

#[test]
fn items_by_path() {
    let root = Graph::offline().me().manager();
    let item = root.by_path("/a b/c:d%/é#?.txt");
    let url = "https://graph.microsoft.com/beta/me/manager:/a%20b/c%3Ad%25/%C3%A9%23%3F.txt";
    assert_eq!(item.url(), url);
    assert_eq!(item.get().expand("children").url(), format!("{url}?$expand=children"));
    assert_eq!(item.direct_reports().url(), format!("{url}:/directReports"));
    assert_eq!(item.content().download().url(), format!("{url}:/content"));
    assert_eq!(item.revoke_sign_in_sessions().url(), format!("{url}:/revokeSignInSessions"));
    assert_eq!(root.by_path("a").by_path("b").manager().url(), root.by_path("a/b").manager().url());
    assert_eq!(item.manager().by_path("x").url(), format!("{url}:/manager:/x"));
    for same in ["", "/", "//"] {
        assert_eq!(root.by_path(same).url(), root.url());
    }
    for up in ["..", "a/../b", "./a"] {
        assert_eq!(root.by_path(up).get().fault(), Some(&RequestError::DotSegment), "{up}");
    }
}

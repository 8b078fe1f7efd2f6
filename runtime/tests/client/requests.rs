//! Requests as values: method, URL, headers, body.

use msgraph_core::{Bytes, Field, Path, Request, error::RequestError};

use crate::graph::{Graph, Range, User, user};

const ROOT: &str = "https://graph.microsoft.com/beta";

/// Method, URL below the root, `Content-Type`, body.
fn parts<T>(request: &Request<T>) -> (String, String, Option<String>, Option<String>) {
    let url = request.url();
    let content_type = request.headers().get("content-type").map(|v| v.to_str().unwrap().to_owned());
    let url = url.strip_prefix(ROOT).unwrap_or(&url).to_owned();
    (request.method().to_string(), url, content_type, request.body().map(str::to_owned))
}

fn accept<T>(request: &Request<T>) -> &str {
    request.headers()["accept"].to_str().unwrap()
}

fn bodyless(method: &str, url: &str) -> (String, String, Option<String>, Option<String>) {
    (method.into(), url.into(), None, None)
}

fn json(method: &str, url: &str, body: &str) -> (String, String, Option<String>, Option<String>) {
    (method.into(), url.into(), Some("application/json".into()), Some(body.into()))
}

#[test]
fn reading_and_writing() {
    let graph = Graph::offline();
    let users = graph.users();
    assert_eq!(parts(&users.list()), bodyless("GET", "/users"));
    assert_eq!(parts(&users.count()), bodyless("GET", "/users/$count"));
    assert_eq!(parts(&users.id("x").get()), bodyless("GET", "/users/x"));
    assert_eq!(parts(&users.id("x").delete()), bodyless("DELETE", "/users/x"));
    assert_eq!(parts(&users.create(user("A"))), json("POST", "/users", r#"{"displayName":"A"}"#));
    let change = User { job_title: Field::Null, ..Default::default() };
    assert_eq!(parts(&graph.me().update(change)), json("PATCH", "/me", r#"{"jobTitle":null}"#));
    let put: Request<()> = graph.me().raw().replace(&user("A"));
    assert_eq!(parts(&put), json("PUT", "/me", r#"{"displayName":"A"}"#));
    assert_eq!(accept(&users.list()), "application/json");
    assert_eq!(accept(&users.count()), "text/plain");
    assert_eq!(accept(&users.id("x").delete()), "application/json");
    assert_eq!(users.list().headers().len(), 2, "`Accept` and `Prefer`");
}

#[test]
fn any_depth() {
    let graph = Graph::offline();
    let deep = graph.users().id("a").manager().direct_reports().id("b").manager().get();
    assert_eq!(parts(&deep), bodyless("GET", "/users/a/manager/directReports/b/manager"));
    assert_eq!(graph.me().raw().cast("microsoft.graph.user").url(), format!("{ROOT}/me/microsoft.graph.user"));
}

#[test]
fn actions_and_functions() {
    let me = Graph::offline().me();
    assert_eq!(parts(&me.revoke_sign_in_sessions()), bodyless("POST", "/me/revokeSignInSessions"));
    let parameters = || Range {
        address: "it's A1:B2".into(),
        row: 5.into(),
        sheets: Field::Value(vec!["a".into(), "b'c".into()]),
        ..Default::default()
    };
    assert_eq!(
        parts(&me.send_mail(parameters())),
        json("POST", "/me/sendMail", r#"{"address":"it's A1:B2","row":5,"sheets":["a","b'c"]}"#)
    );
    let called = "/me/range(address='it''s%20A1:B2',row=5,sheets=%5B%22a%22%2C%22b'c%22%5D)";
    assert_eq!(parts(&me.range(parameters()).manager().get()), bodyless("GET", &format!("{called}/manager")));
    let function: Request<i64> = me.raw().function_with("range", &parameters());
    assert_eq!(parts(&function), bodyless("GET", called));
    let only_null = Range { row: Field::Null, ..Default::default() };
    assert_eq!(me.range(only_null).url(), format!("{ROOT}/me/range(row=null)"));
    assert_eq!(me.range(Range::default()).url(), format!("{ROOT}/me/range()"));
    let plain: Request<i64> = me.raw().function("used");
    assert_eq!(parts(&plain), bodyless("GET", "/me/used"));
}

#[test]
fn bytes() {
    let me = Graph::offline().me();
    assert_eq!(parts(&me.photo().download()), bodyless("GET", "/me/photo/$value"));
    assert_eq!(accept(&me.photo().download()), "*/*");
    let upload = me.content().upload(vec![0xFF, 0x00], "image/jpeg");
    assert_eq!(parts(&upload), ("PUT".into(), "/me/content".into(), Some("image/jpeg".into()), None));
    assert_eq!(upload.body_bytes(), Some(&Bytes::from_static(&[0xFF, 0x00])));
    let html: Request<()> = me.raw().action("pages").with_body("<p/>", "text/html");
    assert_eq!(parts(&html).2.as_deref(), Some("text/html"));
}

#[test]
fn references() {
    let graph = Graph::offline();
    let owner = graph.users().id("g").direct_reports();
    let member = r#"{"@odata.id":"https://graph.microsoft.com/beta/users/a%2Fb"}"#;
    let at = "/users/g/directReports/$ref";
    assert_eq!(parts(&owner.reference().list()), bodyless("GET", at));
    for request in [
        owner.reference().add(&graph.users().id("a/b")),
        owner.reference().add(("users", "a/b")),
        owner.reference().add("https://graph.microsoft.com/beta/users/a%2Fb"),
        owner.reference().add("users/a%2Fb"),
    ] {
        assert_eq!(parts(&request), json("POST", at, member));
    }
    assert_eq!(parts(&owner.reference().remove_key("x/y")), bodyless("DELETE", "/users/g/directReports/x%2Fy/$ref"));
    let removed = owner.reference().remove_target(("users", "a+b"));
    assert_eq!(
        parts(&removed),
        bodyless("DELETE", &format!("{at}?$id=https://graph.microsoft.com/beta/users/a%252Bb"))
    );
    let manager = graph.me().manager().reference();
    assert_eq!(parts(&manager.get()), bodyless("GET", "/me/manager/$ref"));
    assert_eq!(parts(&manager.set(("users", "a/b"))), json("PUT", "/me/manager/$ref", member));
    assert_eq!(parts(&manager.remove()), bodyless("DELETE", "/me/manager/$ref"));
    assert_eq!(manager.set(("users", "")).fault(), Some(&RequestError::EmptyKey));
}

#[test]
fn properties() {
    let me = Graph::offline().me();
    let settings = me.raw().property::<User>("mailboxSettings");
    assert_eq!(parts(&settings.get()), bodyless("GET", "/me/mailboxSettings"));
    assert_eq!(parts(&settings.update(user("A"))), json("PATCH", "/me/mailboxSettings", r#"{"displayName":"A"}"#));
    assert_eq!(parts(&settings.delete()), bodyless("DELETE", "/me/mailboxSettings"));
}

#[test]
fn query_options() {
    let users = Graph::offline().users();
    let request = users
        .list()
        .select(["id", "displayName"])
        .select("jobTitle")
        .select(msgraph_core::props!(User: id))
        .expand(User::MANAGER)
        .expand("directReports($select=id;$top=5)")
        .filter("displayName eq 'A&B+C' and a/b lt 5")
        .order_by("displayName desc")
        .search("\"displayName:wa\"")
        .top(5)
        .skip(10)
        .count(true)
        .eventual();
    assert_eq!(
        request.url(),
        format!(
            "{ROOT}/users?$select=id,displayName,jobTitle,id&$expand=manager,directReports($select=id;$top=5)\
             &$filter=displayName%20eq%20%27A%26B%2BC%27%20and%20a/b%20lt%205&$orderby=displayName%20desc\
             &$search=%22displayName:wa%22&$top=5&$skip=10&$count=true"
        )
    );
    assert_eq!(request.headers()["consistencylevel"], "eventual");
    let replaced = users.list().top(5).filter("a").top(6).filter("b");
    assert_eq!(replaced.url(), format!("{ROOT}/users?$top=6&$filter=b"));
    let own = users.list().query("a=b", "c=d&é").query("@x", "#%");
    assert_eq!(own.url(), format!("{ROOT}/users?a%3Db=c=d%26%C3%A9&@x=%23%25"));
    assert_eq!(msgraph_core::query::quoted("it's"), "'it''s'");
}

#[test]
fn headers() {
    let request = Graph::offline()
        .me()
        .get()
        .if_match("W/\"1\"")
        .prefer("outlook.timezone=\"UTC\"")
        .prefer("return=minimal")
        .header("X-Own", "1")
        .header("x-own", "2");
    let headers = request.headers();
    assert_eq!(headers["if-match"], "W/\"1\"");
    assert_eq!(headers.get_all("prefer").iter().count(), 1);
    assert_eq!(headers["prefer"], "include-unknown-enum-members, outlook.timezone=\"UTC\", return=minimal");
    assert_eq!(headers.get_all("x-own").iter().collect::<Vec<_>>(), ["2"]);
    assert!(request.fault().is_none());
    for (name, value) in [("bad name", "x"), ("x", "line\r\nInjected: 1"), ("", "x")] {
        let request = Graph::offline().me().get().header(name, value);
        assert_eq!(request.fault(), Some(&RequestError::Header { name: name.into() }));
    }
}

#[test]
fn elsewhere_in_the_service() {
    let me = Graph::offline().me();
    let link = "https://graph.microsoft.com/beta/users?$skiptoken=a%20b";
    assert_eq!(me.raw().relocate(link).url(), link);
    assert_eq!(me.raw().relocate("/users/x").url(), format!("{ROOT}/users/x"));
    assert_eq!(
        me.raw().relocate("users?$filter=a%20eq%20'b://c'").url(),
        format!("{ROOT}/users?$filter=a%20eq%20'b://c'")
    );
    let more: Request<()> = me.raw().relocate(link).get();
    assert_eq!(more.top(5).url(), format!("{link}&$top=5"));
    assert_eq!(Path::offline("https://x.example/").navigate("a").url(), "https://x.example/a");
}

#[test]
fn nothing_secret_is_printed() {
    let request = Graph::offline().me().update(user("secret-body")).header("authorization", "Bearer secret-token");
    let printed = format!("{request:?}");
    assert!(printed.contains("PATCH") && printed.contains("/beta/me"), "{printed}");
    assert!(!printed.contains("secret"), "{printed}");
    let token = msgraph_core::Token::new("secret");
    assert!(!format!("{token:?}").contains("secret"));
}

#[test]
fn a_request_can_be_sent_anywhere() {
    fn sendable<T: Send + 'static>(_: T) {}
    let request = Graph::offline().me().get();
    sendable(request.clone());
    sendable(request.clone().into_future());
    sendable(request.send_full());
}

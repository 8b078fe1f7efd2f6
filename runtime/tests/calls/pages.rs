//! Collections to their end.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use msgraph_core::codec::DecodeError;
use msgraph_core::error::{LimitError, RequestError, ResponseError};
use msgraph_core::{Boxed, ErrorKind};

use crate::mock_server::{User, at, users};
use crate::server::{Server, json};

/// Pages 1 to 3 of two users each; the second one is empty.
fn three_pages() -> Server {
    Server::responding(|url, asked| {
        let page = |members: &str, rest: &str| json("200 OK", &format!(r#"{{"value": [{members}]{rest}}}"#));
        let next = |token| format!(r#", "@odata.nextLink": "{url}/beta/users?$skiptoken={token}""#);
        match asked.line.split_once("$skiptoken=").map(|(_, token)| token) {
            None => {
                page(r#"{"id": "1"}, {"id": "2"}"#, &format!(r#"{}, "@odata.count": 4, "@own.term": 7"#, next("b")))
            }
            Some("b") => page("", &next("c")),
            Some("c") => page(r#"{"id": "3"}, {"id": "4"}"#, r#", "@odata.deltaLink": "x""#),
            Some(other) => panic!("{other} was never given"),
        }
    })
}

#[tokio::test]
async fn items_over_pages() {
    let server = three_pages();
    let mut items = users(&server.url).top(2).header("x-own", "1").stream();
    assert_eq!(items.count(), None);
    let first = items.next().await.unwrap().unwrap();
    assert_eq!((first.id.as_deref(), items.count()), (Some("1"), Some(4)));
    assert_eq!(items.extra().raw("@own.term"), Some("7"));
    assert_eq!(items.delta_link(), None);
    let rest: Vec<_> = (&mut items).try_collect().await.unwrap();
    let ids: Vec<_> = rest.iter().filter_map(|user| user.id.as_deref()).collect();
    assert_eq!(ids, ["2", "3", "4"]);
    assert_eq!((items.count(), items.delta_link()), (Some(4), Some("x")));
    assert!(items.pages().upcoming().is_none());
    let lines: Vec<_> = std::iter::from_fn(|| server.next_request()).collect();
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|asked| asked.header("x-own") == Some("1")));
    assert_eq!(lines[0].line, "GET /beta/users?$top=2");
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let server = three_pages();
    let mut pages = users(&server.url).pages();
    assert!(server.next_request().is_none());
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 2);
    assert!(server.next_request().is_some());
    assert!(server.next_request().is_none());
    // Where it was left, another run goes on.
    let url = pages.upcoming().unwrap().url();
    let mut rest = at(&server.url).relocate(&url).list::<User>().pages();
    assert!(rest.next().await.unwrap().unwrap().is_empty());
    assert_eq!(rest.next().await.unwrap().unwrap().len(), 2);
    assert!(rest.next().await.is_none());
}

#[tokio::test]
async fn a_wait_for_a_page_that_is_dropped_loses_none() {
    let mut asked = 0;
    let server = Server::responding(move |url, _| {
        std::thread::sleep(Duration::from_millis(40));
        asked += 1;
        let next =
            if asked < 4 { format!(r#", "@odata.nextLink": "{url}/beta/users?page={asked}""#) } else { String::new() };
        json("200 OK", &format!(r#"{{"value": [{{"id": "{asked}"}}]{next}}}"#))
    });
    let mut items = users(&server.url).stream();
    let (mut ids, mut dropped) = (Vec::new(), 0);
    loop {
        match tokio::time::timeout(Duration::from_millis(5), items.next()).await {
            Err(_) => dropped += 1,
            Ok(None) => break,
            Ok(Some(user)) => ids.push(user.unwrap().id.unwrap_or_default()),
        }
    }
    assert_eq!(ids, ["1", "2", "3", "4"]);
    assert!(dropped >= 4, "{dropped}");
    assert_eq!(std::iter::from_fn(|| server.next_request()).count(), 4);
}

#[tokio::test]
async fn a_repeated_link_is_an_error() {
    let server = Server::responding(|url, asked| {
        let token = if asked.line.ends_with("=b") { "c" } else { "b" };
        json(
            "200 OK",
            &format!(r#"{{"value": [{{"id": "1"}}], "@odata.nextLink": "{url}/beta/users?$skiptoken={token}"}}"#),
        )
    });
    let mut pages = users(&server.url).pages();
    for _ in 0..3 {
        assert_eq!(pages.next().await.unwrap().unwrap().len(), 1, "the members of each page are given");
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::RepeatedLink, .. }), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(std::iter::from_fn(|| server.next_request()).count(), 3);
}

#[tokio::test]
async fn too_many_empty_pages_in_a_row() {
    // Every fifth page has a member.
    let mut pages = 0;
    let server = Server::responding(move |url, _| {
        pages += 1;
        let members = if pages % 5 == 0 { r#"{"id": "1"}"# } else { "" };
        json(
            "200 OK",
            &format!(r#"{{"value": [{members}], "@odata.nextLink": "{url}/beta/users?$skiptoken={pages}"}}"#),
        )
    });
    let mut items = users(&server.url).max_empty_pages(4).stream();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let mut pages = users(&server.url).max_empty_pages(3).pages();
    for _ in 0..4 {
        assert!(pages.next().await.unwrap().unwrap().is_empty());
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::EmptyPages { limit: 3 }), "{error}");
    assert!(error.to_string().contains("`max_empty_pages`"), "{error}");
    assert!(pages.next().await.is_none());
    assert!(pages.upcoming().is_some(), "one can go on from there");
}

msgraph_core::model! {
    /// An object of many properties, and of objects and collections of objects.
    pub struct Large: "microsoft.graph.large", entity;
    id: String = "id",
    one: Boxed<Wide> = "one",
    many: Vec<Wide> = "many",
}

msgraph_core::model! {
    /// An object of many properties.
    pub struct Wide: "microsoft.graph.wide", complex;
    a: Vec<String> = "a", b: Vec<String> = "b", c: Vec<String> = "c", d: Vec<String> = "d",
    e: Vec<String> = "e", f: Vec<String> = "f", g: Vec<String> = "g", h: Vec<String> = "h",
}

#[tokio::test]
async fn answers_that_are_small_as_text_and_large_in_memory() {
    let repeated = |text: &str| vec![text; 400_000].join(",");
    let numbered: Vec<_> = (0..400_000).map(|at| format!(r#""{at}":0"#)).collect();
    for (what, body) in [
        ("members", format!(r#"{{"value": [{}]}}"#, repeated("{}"))),
        ("elements", format!(r#"{{"value": [{{"many": [{}]}}]}}"#, repeated("{}"))),
        ("objects", format!(r#"{{"value": [{}]}}"#, repeated(r#"{"one":{}}"#))),
        ("unknown members", format!(r#"{{"value": [{{{}}}]}}"#, numbered.join(","))),
        ("annotations", format!(r#"{{"value": [], {}}}"#, numbered.join(","))),
    ] {
        let large = |url: &str| at(url).navigate("users").list::<Large>();
        let server = Server::with(json("200 OK", &body));
        large(&server.url).all().await.unwrap();
        let server = Server::with(json("200 OK", &body));
        // The body is smaller than this, and takes more than four times as much decoded.
        let error = large(&server.url).max_body_size(5 << 20).all().await.unwrap_err();
        assert_eq!(error.limit(), Some(&LimitError::DecodedSize { limit: 20 << 20 }), "{what}: {error}");
    }
    // The same for one object.
    let body = format!(r#"{{"many": [{}]}}"#, repeated("{}"));
    let server = Server::with(json("200 OK", &body));
    let error = at(&server.url).navigate("me").get::<Large>().max_body_size(5 << 20).await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::DecodedSize { limit: 20 << 20 }), "{error}");
    // What is decoded without a client has a limit, too.
    let body = format!("[{}]", vec!["{}"; 4_000_000].join(","));
    let error = msgraph_core::codec::decode::<Vec<Large>>(body).unwrap_err();
    assert_eq!(error, DecodeError::TooMuchMemory { limit: 256 << 20 });
}

#[tokio::test]
async fn a_link_that_is_no_url_is_an_error() {
    for link in ["\"\"", "\" \"", "7", "{}", "[\"users\"]", "true"] {
        for (name, found) in
            [("@odata.nextLink", "nextLink"), ("@nextLink", "nextLink"), ("@odata.deltaLink", "deltaLink")]
        {
            let server = Server::with(json("200 OK", &format!(r#"{{"value": [{{"id": "1"}}], "{name}": {link}}}"#)));
            let mut items = users(&server.url).stream();
            let error = items.next().await.unwrap().unwrap_err();
            let expected = ResponseError::InvalidLink { name: found };
            assert!(matches!(error.kind(), ErrorKind::Response { error, .. } if *error == expected), "{link}: {error}");
            assert_eq!(items.pages().upcoming().unwrap().url(), format!("{}/beta/users", server.url));
            assert!(items.next().await.is_none());
        }
    }
    let server = Server::with(json("200 OK", r#"{"value": [{"id": "1"}], "@odata.nextLink": null}"#));
    assert_eq!(users(&server.url).all().await.unwrap().len(), 1, "null is no link");
}

#[tokio::test]
async fn links_that_lead_nowhere() {
    // What has no scheme of the web is a path below the service's root, and asked for there.
    for (link, asked) in [
        ("http://[", None),
        ("http:///users", None),
        ("https://", None),
        ("http://a b/", None),
        (&*format!("/users?{}", "x".repeat(100_000)), None),
        ("javascript:alert(1)", Some("GET /beta/javascript:alert(1)")),
        ("file:///etc/passwd", Some("GET /beta/file:///etc/passwd")),
        ("//evil.example/users", Some("GET /beta/evil.example/users")),
    ] {
        let page = format!(r#"{{"value": [{{"id": "1"}}], "@odata.nextLink": "{link}"}}"#);
        let server = Server::answering([json("200 OK", &page), json("404 Not Found", "")]);
        let mut pages = users(&server.url).pages();
        assert_eq!(pages.next().await.unwrap().unwrap().len(), 1);
        server.next_request().unwrap();
        let error = pages.next().await.unwrap().unwrap_err();
        match asked {
            None => assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Url)), "{link}: {error}"),
            Some(line) => assert_eq!(server.next_request().unwrap().line, line),
        }
        assert!(server.next_request().is_none());
    }
}

#[tokio::test]
async fn after_an_error_one_can_go_on() {
    let mut refuse = true;
    let server = Server::responding(move |url, asked| {
        if !asked.line.contains("skiptoken") {
            let page = format!(r#"{{"value": [{{"id": "1"}}], "@odata.nextLink": "{url}/beta/users?$skiptoken=b"}}"#);
            return json("200 OK", &page);
        }
        match std::mem::take(&mut refuse) {
            true => json("403 Forbidden", r#"{"error": {"code": "no", "message": "not now"}}"#),
            false => json("200 OK", r#"{"value": [{"id": "2"}]}"#),
        }
    });
    let mut pages = users(&server.url).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().code(), Some("no"));
    assert!(pages.next().await.is_none());
    let again = pages.upcoming().unwrap().clone();
    let rest = again.all().await.unwrap();
    assert_eq!(rest[0].id.as_deref(), Some("2"));
}

/// A server whose only page leads to another server, and that one, which has the last page.
fn a_page_that_leads_elsewhere() -> (Server, Server) {
    let elsewhere = Server::with(json("200 OK", r#"{"value": []}"#));
    let page = format!(r#"{{"value": [], "@odata.nextLink": "{}/beta/users?$skiptoken=x"}}"#, elsewhere.url);
    (Server::with(json("200 OK", &page)), elsewhere)
}

#[tokio::test]
async fn headers_of_ones_own_do_not_follow_a_link_elsewhere() {
    let (server, elsewhere) = a_page_that_leads_elsewhere();
    let users = users(&server.url).header("authorization", "Bearer own").header("cookie", "own").header("x-own", "1");
    let users = users.header("x-api-key", "own").sensitive_header("prefer", "own").eventual();
    assert!(users.all().await.unwrap().is_empty());
    let asked = server.next_request().unwrap();
    for (name, value) in
        [("authorization", "Bearer own"), ("cookie", "own"), ("x-own", "1"), ("x-api-key", "own"), ("prefer", "own")]
    {
        assert_eq!(asked.header(name), Some(value));
    }
    let asked = elsewhere.next_request().unwrap();
    for name in ["authorization", "cookie", "x-own", "x-api-key", "prefer"] {
        assert_eq!(asked.header(name), None, "{name}");
    }
    assert_eq!(asked.header("consistencylevel"), Some("eventual"));
    assert_eq!(asked.header("accept"), Some("application/json"));
    assert!(asked.header("client-request-id").is_some());
}

#[tokio::test]
async fn headers_that_may_follow_a_link_elsewhere() {
    let (server, elsewhere) = a_page_that_leads_elsewhere();
    let users = users(&server.url).header("x-api-key", "1").header("cookie", "own");
    let users = users.allow_cross_origin_header("X-Api-Key").allow_cross_origin_header("cookie");
    assert!(users.all().await.unwrap().is_empty());
    let asked = elsewhere.next_request().unwrap();
    assert_eq!((asked.header("x-api-key"), asked.header("cookie")), (Some("1"), None));
}

#[tokio::test]
async fn a_request_to_another_server_keeps_its_headers_there() {
    // The page at the other server leads on there, and then to the service itself.
    let elsewhere = Server::responding(|url, asked| {
        let next = if asked.line.contains("skiptoken") { "https://graph.microsoft.com" } else { url };
        json("200 OK", &format!(r#"{{"value": [], "@odata.nextLink": "{next}/beta/users?$skiptoken=x"}}"#))
    });
    let graph = at("http://127.0.0.1:1").relocate(&format!("{}/beta/users", elsewhere.url));
    let mut pages = graph.list::<User>().header("x-own", "1").pages();
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
        assert_eq!(elsewhere.next_request().unwrap().header("x-own"), Some("1"));
    }
    assert_eq!(pages.upcoming().unwrap().headers().get("x-own"), None);
}

#[test]
fn whole_calls_can_be_made_on_any_thread() {
    fn sendable<T: Send + 'static>(_: T) {}
    let graph = at("http://127.0.0.1:1");
    let users = || users("http://127.0.0.1:1");
    sendable(users().pages());
    sendable(users().stream());
    sendable(users().all());
    sendable(users().changes(None));
    sendable(async move { users().changes(None).next().await });
    let batch = msgraph_core::batch::Batch::new();
    sendable(async move { batch.send().await });
    let media = graph.navigate("me").stream("content");
    sendable(media.download().fetch());
    sendable(graph.get::<()>().long_running::<()>());
    let session = msgraph_core::transfer::UploadSession::at(&graph, "http://127.0.0.1:1/up");
    sendable(session.upload::<User>(vec![1]));
    sendable(async move { session.received().await });
}

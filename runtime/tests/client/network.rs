//! The same over a real connection.

use std::time::Duration;

use msgraph_core::{
    Client, Error, ErrorKind, Token,
    error::{RequestError, ResponseError, TransportProblem},
    http,
    retry::NoRetry,
};

use crate::graph::{Graph, at, user};
use crate::server::{Server, answer, json};

/// The service at another endpoint, with a token. Everything is sent once.
fn signed_in(endpoint: &str) -> Graph {
    Client::builder().endpoint(endpoint).retry(NoRetry).credential(Token::new("secret-token")).build().into()
}

fn transport(error: &Error) -> TransportProblem {
    match error.kind() {
        ErrorKind::Transport(error) => error.problem(),
        other => panic!("not of the transport: {other:?}"),
    }
}

#[tokio::test]
async fn a_value() {
    let server = Server::with(json("200 OK", r#"{"id": "1"}"#));
    let graph = Client::builder()
        .endpoint(&server.url)
        .credential(Token::new("secret-token"))
        .user_agent("inventory/1.0")
        .build();
    let found = Graph::from(graph).users().id("a/b c").get().select("id").await.unwrap();
    assert_eq!(found.id.as_deref(), Some("1"));
    let asked = server.next_request().unwrap();
    assert_eq!(asked.line, "GET /beta/users/a%2Fb%20c?$select=id");
    assert_eq!(asked.header("authorization"), Some("Bearer secret-token"));
    assert_eq!(asked.header("accept"), Some("application/json"));
    assert_eq!(asked.header("accept-encoding"), Some("gzip"));
    let agent = concat!("inventory/1.0 msgraph-core/", env!("CARGO_PKG_VERSION"));
    assert_eq!(asked.header("user-agent"), Some(agent));
    assert_eq!(asked.header("content-length"), None);
}

#[tokio::test]
async fn writing() {
    let server = Server::answering(vec![
        answer("201 Created", "Location: /users/1\r\nRequest-Id: r\r\n", r#"{"id": "1"}"#),
        answer("204 No Content", "", ""),
        answer("204 No Content", "", ""),
        answer("204 No Content", "", ""),
    ]);
    let graph = at(&server.url);
    let created = graph.users().create(user("A")).send_full().await.unwrap();
    assert_eq!(created.status(), 201);
    assert_eq!(created.location(), Some("/users/1"));
    assert_eq!(created.request_id(), Some("r"));
    assert_eq!(created.value().id.as_deref(), Some("1"));
    assert!(graph.me().update(user("A")).await.unwrap().is_none());
    graph.me().delete().await.unwrap();
    graph.me().revoke_sign_in_sessions().returning::<()>().await.unwrap();

    let asked = server.next_request().unwrap();
    assert_eq!(asked.line, "POST /beta/users");
    assert_eq!(asked.header("authorization"), None);
    assert_eq!(asked.header("content-type"), Some("application/json"));
    assert_eq!(asked.body, br#"{"displayName":"A"}"#);
    assert_eq!(server.next_request().unwrap().line, "PATCH /beta/me");
    assert_eq!(server.next_request().unwrap().line, "DELETE /beta/me");
    let action = server.next_request().unwrap();
    assert_eq!(action.line, "POST /beta/me/revokeSignInSessions");
    // Graph answers a POST without a length with 411.
    assert_eq!(action.header("content-length"), Some("0"));
    assert_eq!(action.header("content-type"), None);
}

#[tokio::test]
async fn pages() {
    let server = Server::with(json("200 OK", r#"{"value": [{"id": "1"}, {"id": "2"}]}"#));
    let first = json(
        "200 OK",
        &format!(r#"{{"value": [{{"id": "0"}}], "@odata.nextLink": "{}/beta/users?$skiptoken=x"}}"#, server.url),
    );
    // The link leads to another server, which must not see the token.
    let start = Server::answering(vec![first]);
    let page = signed_in(&start.url).users().list().eventual().await.unwrap();
    assert_eq!(page.len(), 1);
    let page = page.next().unwrap().await.unwrap();
    assert_eq!(page.len(), 2);
    assert!(page.next().is_none());
    assert!(start.next_request().unwrap().header("authorization").is_some());
    let asked = server.next_request().unwrap();
    assert_eq!(asked.line, "GET /beta/users?$skiptoken=x");
    assert_eq!(asked.header("consistencylevel"), Some("eventual"));
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_next_page_of_the_same_service() {
    let body = r#"{"value": [], "@odata.nextLink": "NEXT"}"#;
    let server = Server::answering(vec![json("200 OK", r#"{"value": []}"#)]);
    let graph = signed_in(&server.url);
    let body = body.replace("NEXT", &format!("{}/beta/users?$skiptoken=x", server.url));
    let page = graph.users().list().decode(http::StatusCode::OK, &http::HeaderMap::new(), body).unwrap();
    page.next().unwrap().await.unwrap();
    assert_eq!(server.next_request().unwrap().header("authorization"), Some("Bearer secret-token"));
}

#[tokio::test]
async fn counts() {
    let server = Server::with(answer("200 OK", "Content-Type: text/plain\r\n", "\u{FEFF}42"));
    assert_eq!(at(&server.url).users().count().eventual().await.unwrap(), 42);
    let asked = server.next_request().unwrap();
    assert_eq!(asked.line, "GET /beta/users/$count");
    assert_eq!(asked.header("consistencylevel"), Some("eventual"));
}

#[tokio::test]
async fn media() {
    let storage = Server::with(answer("200 OK", "Content-Type: application/json\r\n", "{\"error\": \"bytes\"}"));
    let location = format!("Location: {}/x?sig=secret\r\n", storage.url);
    let server = Server::answering(vec![answer("302 Found", &location, ""), json("200 OK", r#"{"id": "1"}"#)]);
    let me = signed_in(&server.url).me();
    assert_eq!(me.content().download().await.unwrap(), "{\"error\": \"bytes\"}");
    assert!(server.next_request().unwrap().header("authorization").is_some());
    let asked = storage.next_request().unwrap();
    assert_eq!(asked.line, "GET /x?sig=secret");
    assert_eq!(asked.header("authorization"), None);

    let upload = me.photo().upload(vec![0, 1, 0xFF], "image/jpeg");
    assert_eq!(upload.returning::<crate::graph::User>().await.unwrap().id.as_deref(), Some("1"));
    let asked = server.next_request().unwrap();
    assert_eq!(asked.line, "PUT /beta/me/photo/$value");
    assert_eq!(asked.header("content-type"), Some("image/jpeg"));
    assert_eq!(asked.body, [0, 1, 0xFF]);
}

#[tokio::test]
async fn redirects_of_writes() {
    let other = Server::with(answer("204 No Content", "", ""));
    for status in ["302 Found", "307 Temporary Redirect"] {
        let server = Server::with(answer(status, &format!("Location: {}/x\r\n", other.url), ""));
        let error = signed_in(&server.url).users().create(user("A")).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Status(_)), "{error}");
    }
    assert!(other.next_request().is_none());
    let server = Server::answering(vec![
        answer("308 Permanent Redirect", "Location: /v2/me\r\n", ""),
        answer("204 No Content", "", ""),
    ]);
    signed_in(&server.url).me().update(user("A")).await.unwrap();
    assert_eq!(server.next_request().unwrap().line, "PATCH /beta/me");
    let second = server.next_request().unwrap();
    assert_eq!(second.line, "PATCH /v2/me");
    assert_eq!(second.body, br#"{"displayName":"A"}"#);
    assert!(second.header("authorization").is_some());
}

#[tokio::test]
async fn redirects_without_end() {
    let server = Server::answering(vec![answer("302 Found", "Location: /again\r\n", ""); 20]);
    let error = at(&server.url).me().get().await.unwrap_err();
    assert_eq!(transport(&error), TransportProblem::Redirects);
}

#[tokio::test]
async fn errors_of_the_service() {
    let body = r#"{"error": {"code": "TooManyRequests", "message": "Slow down."}}"#;
    let server = Server::answering(vec![
        answer("429 Too Many Requests", "Retry-After: 3\r\nrequest-id: r\r\n", body),
        answer("503 Service Unavailable", "Content-Type: text/html\r\n", "<html>"),
        json("200 OK", body),
    ]);
    let me = at(&server.url).me();
    let error = me.get().await.unwrap_err();
    assert_eq!(error.code(), Some("TooManyRequests"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(error.request_id(), Some("r"));
    let error = me.get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Status(_)));
    let error = me.get().await.unwrap_err();
    assert_eq!(error.code(), Some("TooManyRequests"));
}

#[tokio::test]
async fn broken_answers() {
    let server = Server::answering(vec![
        json("200 OK", r#"{"id": "1", "displayName": "#),
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\"".to_vec(),
        Vec::new(),
        b"not HTTP at all\r\n\r\n".to_vec(),
    ]);
    let me = signed_in(&server.url).me();
    let error = me.get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::Decode(_), .. }), "{error}");
    for _ in 0..3 {
        let error = me.get().query("x", "secret").await.unwrap_err();
        assert_eq!(transport(&error), TransportProblem::Other);
        let printed = format!("{error} {error:?} {:?}", std::error::Error::source(&error));
        assert!(!printed.contains("secret"), "{printed}");
    }
}

#[tokio::test]
async fn no_server() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = at(&format!("http://{closed}")).me().get().await.unwrap_err();
    assert_eq!(transport(&error), TransportProblem::Connect);
    assert_eq!(error.url(), format!("http://{closed}/beta/me"));
    assert!(error.to_string().contains("/beta/me: no connection: Connection refused"), "{error}");
}

#[tokio::test]
async fn a_silent_server() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().endpoint(&endpoint).timeout(Duration::from_millis(50)).retry(NoRetry).build();
    let error = Graph::from(client).me().get().await.unwrap_err();
    assert_eq!(transport(&error), TransportProblem::Timeout);
}

#[tokio::test]
async fn what_cannot_be_sent() {
    let server = Server::with(json("200 OK", "{}"));
    let graph = at(&server.url);
    let error = graph.users().id("").delete().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::EmptyKey)), "{error}");
    let error = graph.me().raw().relocate("http://[").get::<()>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Url)), "{error}");
    let error = Graph::offline().me().get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Offline)), "{error}");
    assert!(server.next_request().is_none());
}

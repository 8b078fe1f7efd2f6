//! What `tracing` is told, and what it is not.

use std::cell::RefCell;
use std::io::{self, Write};
use std::sync::Once;

use msgraph_core::testing::{MockResponse, MockServer};
use msgraph_core::{Cloud, Path, Token, cloud::CloudTable, error::TransportProblem};
use tracing::level_filters::LevelFilter;

use crate::graph::{Graph, user};

thread_local! {
    /// What this thread logs, for tests that look: each has a thread, and a runtime on it.
    static LOG: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.as_mut().map(|log| log.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Writes down all that this thread logs from now on, whichever crate it is of.
    ///
    /// There is one subscriber for the whole process: with one a test, what is cached about who listens depends on which tests
    /// run at the same time.
    fn begin() -> Self {
        static SUBSCRIBER: Once = Once::new();
        SUBSCRIBER.call_once(|| {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(LevelFilter::TRACE)
                .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
                .with_ansi(false)
                .with_writer(|| Log);
            tracing::subscriber::set_global_default(subscriber.finish()).unwrap();
        });
        LOG.set(Some(Vec::new()));
        Self
    }

    fn text(&self) -> String {
        String::from_utf8(LOG.take().unwrap_or_default()).unwrap()
    }
}

#[tokio::test]
async fn a_call_that_waits() {
    let log = Log::begin();
    let service = MockServer::new();
    service
        .respond(MockResponse::throttled(7).header("request-id", "r-1"))
        .respond(MockResponse::failure(TransportProblem::Connect))
        .respond(MockResponse::json(200, r#"{"id": "secret"}"#).header("request-id", "r-2"));
    let graph = Graph::from(service.client_builder().credential(Token::new("secret-token")).build());
    let update = graph.users().id("secret-id").update(user("secret-body")).query("sig", "secret-query");
    update.header("client-request-id", "c-1").await.unwrap();
    let text = log.text();
    for said in [
        r#"otel.name="PATCH /users/{}""#,
        r#"operation="PATCH /users/{}""#,
        r#"server.address="graph.microsoft.com""#,
        r#"client_request_id="c-1""#,
        "waiting to send the request again attempt=1 wait_ms=7",
        r#"throttled=true status=429 request_id="r-1""#,
        "attempt=2",
        "error=no connection",
        "attempts=3",
        "http.response.status_code=200",
        r#"request_id="r-2""#,
    ] {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_call_that_fails_or_is_not_offered() {
    static TABLE: CloudTable = CloudTable(&[("DELETE /users/{}", 1)]);
    let log = Log::begin();
    let service = MockServer::new();
    service.on("DELETE", "/beta/users/{}", MockResponse::failure(TransportProblem::Tls));
    let client = service.client_builder().cloud(Cloud::China).build();
    let graph = Path::connected(Graph::ROOT, client).with_availability(&TABLE);
    assert!(graph.navigate("users").key("secret").delete().await.is_err());
    let text = log.text();
    for said in [
        r#"WARN msgraph: not offered in this cloud operation="DELETE /users/{}" cloud=China (21Vianet)"#,
        "error=no TLS connection",
    ] {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    assert!(!text.contains("secret"), "{text}");
}

/// Over a real connection, reqwest and hyper write to the log, too.
#[cfg(feature = "client")]
#[tokio::test]
async fn nobody_logs_the_token_or_the_body() {
    use crate::server::{Server, answer, json};

    let log = Log::begin();
    let denied = answer("401 Unauthorized", "Content-Type: application/json\r\n", r#"{"error": {"code": "c"}}"#);
    let server = Server::answering([json("200 OK", r#"{"id": "secret"}"#), denied]);
    let client = msgraph_core::Client::builder().endpoint(&server.url).credential(Token::new("secret-token")).build();
    let graph = Graph::from(client);
    graph.users().create(user("secret-body")).await.unwrap();
    assert!(graph.me().update(user("secret-body")).await.is_err());
    let text = log.text();
    assert!(text.contains("hyper"), "the log is of everything\n{text}");
    assert!(text.contains(r#"operation="PATCH /me""#), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

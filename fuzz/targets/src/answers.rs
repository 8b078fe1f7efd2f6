//! What a service answers: bodies, links, challenges, batches.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use msgraph_core::http::StatusCode;
use msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use msgraph_core::{
    Client, Error, Json, Page, Path, Request, Token, auth::Credential, batch::Batch, delta::DeltaState,
    error::TokenError, retry::Backoff, transfer::UploadSession, transport::BoxFuture,
};
use url::Url;

use crate::thing::Thing;

const ROOT: &str = "https://graph.microsoft.com/beta";
const SECRET: &str = "secret-of-the-token";

/// Runs what waits for nobody: a service in memory answers at once, and its clock skips.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    match future.as_mut().poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("something waits that nobody wakes"),
    }
}

/// A client with a token, for which a service answers the same each time.
fn graph(service: &MockServer) -> Path {
    Path::connected(ROOT, client(service))
}

fn client(service: &MockServer) -> Client {
    service.client_builder().credential(Token::new(SECRET)).retry(Backoff::new().retries(1)).build()
}

/// No request carries the token to another server than the service's own, by the reader of URLs that sends them.
fn assert_at_home(asked: &[RecordedRequest]) {
    let home = Url::parse(ROOT).map(|url| url.origin()).ok();
    for each in asked {
        let url = Url::parse(&each.uri.to_string());
        let is_home = url.as_ref().is_ok_and(|url| Some(url.origin()) == home);
        let carries = each.headers.values().any(|value| contains(value.as_bytes(), SECRET.as_bytes()));
        assert!(is_home || !carries, "the token is sent to {:?}", each.uri);
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// An error as users see it, which never holds the token.
fn shown<T>(result: Result<T, Error>) {
    if let Err(error) = result {
        let text = format!("{error} {error:?} {:?} {:?}", error.code(), error.retry_after());
        assert!(!text.contains(SECRET), "{text}");
    }
}

/// A link of the service: to the next page, to the next changes, to an operation, to where an upload goes.
pub fn links(data: &[u8]) {
    let link = crate::text(data);
    let json = |name: &str| format!(r#"{{"value": [{{"id": "1"}}], "{name}": {}}}"#, serde_json::Value::from(&*link));
    let service = MockServer::new();
    service.respond(MockResponse::json(200, json("@odata.nextLink")));
    for _ in 0..4 {
        service.respond(MockResponse::json(200, r#"{"value": []}"#));
    }
    let things: Request<Page<Thing>> = graph(&service).navigate("things").list();
    shown(run(things.clone().all()));
    assert_at_home(&service.requests());

    // Delta: from a state, to a link, and again from there.
    let service = MockServer::new();
    service.respond(MockResponse::json(410, "{}").header("location", &link));
    service.respond(MockResponse::json(200, json("@odata.deltaLink")));
    service.respond(MockResponse::json(200, r#"{"value": [], "@odata.deltaLink": "x"}"#));
    let changes = |state: Option<DeltaState>| async {
        let mut changes = graph(&service).navigate("things").function::<Page<Thing>>("delta").changes(state);
        while let Some(event) = changes.next().await {
            shown(event);
        }
        changes.state().cloned()
    };
    let state = run(changes(Some(DeltaState::from(link.clone().into_owned()))));
    run(changes(state));
    assert_at_home(&service.requests());

    // A long-running operation, and where its result is.
    for header in ["location", "operation-location"] {
        let service = MockServer::new();
        service.respond(MockResponse::empty(202).header(header, &link));
        let done = format!(r#"{{"status": "succeeded", "resourceLocation": {}}}"#, serde_json::Value::from(&*link));
        service.respond(MockResponse::json(200, done));
        service.respond(MockResponse::json(200, r#"{"id": "1"}"#));
        let begin = graph(&service).navigate("things").action::<()>("copy");
        let end = run(async { begin.long_running::<Thing>().await?.finish().await });
        shown(end);
        assert_at_home(&service.requests());
    }

    // An upload goes to a URL that is all the permission there is: never with the token.
    let service = MockServer::new();
    service.respond(MockResponse::json(200, format!(r#"{{"uploadUrl": {}}}"#, serde_json::Value::from(&*link))));
    service.respond(MockResponse::json(201, r#"{"id": "1"}"#));
    let create = graph(&service).navigate("things").action::<Json>("createUploadSession");
    let done = run(async { UploadSession::begin(create).await?.upload::<Thing>(vec![0; 10]).await.map(drop) });
    shown(done);
    for asked in service.requests().iter().skip(1) {
        assert!(!asked.headers.contains_key("authorization"), "an upload carries the token");
    }

    // The URL as a place of the service, with a header that is a secret.
    let service = MockServer::new();
    service.respond(MockResponse::json(200, "{}"));
    shown(run(graph(&service).relocate(&link).get::<Thing>().send()));
    assert_at_home(&service.requests());
}

/// `WWW-Authenticate` of a refusal, a line each; what it asks of a credential is a JSON object.
pub fn challenge(data: &[u8]) {
    struct Checking;
    impl Credential for Checking {
        fn token<'a>(&'a self, _: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
            Box::pin(std::future::ready(Ok(Token::new(SECRET))))
        }

        fn token_with_claims<'a>(
            &'a self,
            _: &'a [String],
            claims: &'a str,
        ) -> BoxFuture<'a, Result<Token, TokenError>> {
            let value = serde_json::from_str::<serde_json::Value>(claims);
            assert!(value.is_ok_and(|claims| claims.is_object()), "these claims are no object: {claims}");
            Box::pin(std::future::ready(Ok(Token::new("another"))))
        }
    }
    let text = crate::text(data);
    let mut reply = MockResponse::json(401, "{}");
    for line in text.split('\n') {
        reply = reply.header("www-authenticate", line);
    }
    let service = MockServer::new();
    service.on("GET", "/beta/me", reply);
    let client = service.client_builder().credential(Checking).build();
    shown(run(Path::connected(ROOT, client).navigate("me").get::<Thing>().send()));
    assert!(service.requests().len() <= 2, "a refusal is answered more than once");
}

/// The answer to a batch.
pub fn batch(data: &[u8]) {
    let service = MockServer::new();
    service.on("POST", "/beta/$batch", MockResponse::bytes(200, "application/json", data.to_vec()));
    let path = graph(&service);
    let mut batch = Batch::new();
    let first = batch.add(path.navigate("me").get::<Thing>());
    let second = batch.add_after(&first, path.navigate("things").list::<Thing>());
    let third = batch.add(path.navigate("things").count());
    let fourth = batch.add(path.navigate("things").key("1").update::<()>(&Thing::default()));
    let answers = run(batch.send());
    assert_eq!(answers.len(), 4);
    shown(answers.get(&first));
    shown(answers.get(&second));
    shown(answers.get(&third));
    shown(answers.get_full(&fourth));
    assert!(answers.succeeded() <= 4);
    assert_at_home(&service.requests());
}

/// A body with a status in its first line, for requests of every kind.
pub fn bodies(data: &[u8]) {
    let at = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let status = crate::text(&data[..at]).trim().parse::<u16>().unwrap_or(200);
    let body = data.get(at + 1..).unwrap_or_default();
    let Ok(status) = StatusCode::from_u16(status) else { return };
    let reply = || MockResponse::bytes(status.as_u16(), "application/json", body.to_vec());
    let service = MockServer::new();
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        service.on(method, "/beta/things", reply());
    }
    let things = graph(&service).navigate("things");
    shown(run(things.get::<Thing>().send()));
    shown(run(things.get::<Option<Thing>>().send()));
    shown(run(things.get::<Vec<i64>>().send()));
    shown(run(things.get::<Json>().send()));
    shown(run(things.get::<i64>().send()));
    shown(run(things.list::<Thing>().send()));
    shown(run(things.count().send()));
    shown(run(things.delete().send()));
    shown(run(things.create::<Thing>(&Thing::default()).send()));
    shown(run(async { things.update::<Thing>(&Thing::default()).long_running::<Thing>().await?.finish().await }));
    // What a session says of itself, and of each part.
    let session = UploadSession::at(&things, format!("{ROOT}/things"));
    shown(run(async { session.upload::<Thing>(vec![0; 700 * 1024]).await.map(drop) }));
    shown(run(session.received()));
    assert_at_home(&service.requests());
}

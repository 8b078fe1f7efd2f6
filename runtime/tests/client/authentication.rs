//! Tokens: kept, renewed, asked for once, and refused ones replaced once.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_core::testing::{MockResponse, MockServer};
use msgraph_core::{ErrorKind, Path, Token, auth::Credential, error::TokenError, http, transport::BoxFuture};
use tokio::sync::Notify;

use crate::graph::{Graph, user};

const HOUR: Duration = Duration::from_secs(3600);

/// Counts how often it is asked and gives `token-1`, `token-2`, …, unless it is told to fail.
#[derive(Default)]
struct Counting {
    asked: AtomicU32,
    claims: Mutex<Vec<String>>,
    lifetime: Option<Duration>,
    failing: Mutex<bool>,
    /// Waits for this before each answer.
    gate: Option<Notify>,
}

impl Counting {
    fn requests(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }

    fn fail(&self, failing: bool) {
        *self.failing.lock().unwrap() = failing;
    }

    async fn give(&self) -> Result<Token, TokenError> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        if let Some(gate) = &self.gate {
            gate.notified().await;
        }
        if *self.failing.lock().unwrap() {
            return Err(TokenError::new(format!("failure {number}")));
        }
        let token = Token::new(format!("token-{number}"));
        Ok(match self.lifetime {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }
}

struct Shared(Arc<Counting>);

impl Credential for Shared {
    fn token<'a>(&'a self, _scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.0.give())
    }

    fn token_with_claims<'a>(
        &'a self,
        _scopes: &'a [String],
        claims: &'a str,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        self.0.claims.lock().unwrap().push(claims.to_owned());
        Box::pin(self.0.give())
    }
}

fn signed_in(service: &MockServer, credential: &Arc<Counting>) -> Graph {
    service.client_builder().credential(Shared(Arc::clone(credential))).build().into()
}

fn answering() -> MockServer {
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::json(200, "{}"));
    service
}

fn tokens(service: &MockServer) -> Vec<String> {
    let token =
        |asked: &msgraph_core::testing::RecordedRequest| asked.header("authorization").unwrap_or_default().to_owned();
    service.requests().iter().map(token).collect()
}

#[tokio::test]
async fn kept_until_shortly_before_the_end() {
    let service = answering();
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let graph = signed_in(&service, &credential);
    for (after, asked) in [(0, 1), (1, 1), (3298, 1), (1, 2), (0, 2), (3299, 2), (10_000, 3)] {
        service.clock().advance(Duration::from_secs(after));
        graph.me().get().await.unwrap();
        assert_eq!(credential.requests(), asked, "after {after} s");
    }
    assert_eq!(tokens(&service)[6], "Bearer token-3");
}

#[tokio::test]
async fn a_short_life() {
    let service = answering();
    let credential = Arc::new(Counting { lifetime: Some(Duration::from_secs(10)), ..Default::default() });
    let graph = signed_in(&service, &credential);
    for (after, asked) in [(0, 1), (7, 1), (1, 2)] {
        service.clock().advance(Duration::from_secs(after));
        graph.me().get().await.unwrap();
        assert_eq!(credential.requests(), asked, "after {after} s");
    }
}

#[tokio::test]
async fn an_early_replacement_may_fail() {
    let service = answering();
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let graph = signed_in(&service, &credential);
    graph.me().get().await.unwrap();
    credential.fail(true);
    service.clock().advance(Duration::from_secs(3400));
    for _ in 0..3 {
        graph.me().get().await.unwrap();
    }
    assert_eq!(credential.requests(), 2, "not asked at every call");
    service.clock().advance(Duration::from_secs(30));
    graph.me().get().await.unwrap();
    assert_eq!(credential.requests(), 3);
    service.clock().advance(HOUR);
    assert!(matches!(graph.me().get().await.unwrap_err().kind(), ErrorKind::Token(_)));
    credential.fail(false);
    graph.me().get().await.unwrap();
    assert_eq!(tokens(&service).last().unwrap(), "Bearer token-5");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn asked_once_for_all_that_wait() {
    for lifetime in [Some(HOUR), None] {
        let service = answering();
        let credential = Arc::new(Counting { lifetime, gate: Some(Notify::new()), ..Default::default() });
        let graph = signed_in(&service, &credential);
        let calls: Vec<_> = (0..200).map(|_| tokio::spawn(graph.me().get().send())).collect();
        // All of them wait by now, one for the credential and the others for that one.
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(credential.requests(), 1);
        credential.gate.as_ref().unwrap().notify_one();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(credential.requests(), 1);
        assert!(tokens(&service).iter().all(|token| token == "Bearer token-1"));
    }
}

#[tokio::test]
async fn a_failure_is_told_to_all_that_wait_and_not_kept() {
    let service = answering();
    let credential = Arc::new(Counting { lifetime: Some(HOUR), gate: Some(Notify::new()), ..Default::default() });
    credential.fail(true);
    let graph = signed_in(&service, &credential);
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(graph.me().get().send())).collect();
    tokio::time::sleep(Duration::from_millis(20)).await;
    credential.gate.as_ref().unwrap().notify_one();
    for call in calls {
        assert!(call.await.unwrap().unwrap_err().to_string().ends_with("no token: failure 1"));
    }
    credential.fail(false);
    credential.gate.as_ref().unwrap().notify_one();
    graph.me().get().await.unwrap();
    assert_eq!(credential.requests(), 2);
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_asking_to_the_next() {
    let service = answering();
    let credential = Arc::new(Counting { lifetime: Some(HOUR), gate: Some(Notify::new()), ..Default::default() });
    let graph = signed_in(&service, &credential);
    let first = tokio::spawn(graph.me().get().send());
    tokio::time::sleep(Duration::from_millis(10)).await;
    let second = tokio::spawn(graph.me().get().send());
    tokio::time::sleep(Duration::from_millis(10)).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    credential.gate.as_ref().unwrap().notify_one();
    second.await.unwrap().unwrap();
    assert_eq!(credential.requests(), 2);
    assert_eq!(tokens(&service), ["Bearer token-2"]);
}

const CHALLENGE: &str =
    r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7fX19""#;

#[tokio::test]
async fn a_claims_challenge_is_answered_once() {
    let refused =
        || MockResponse::error(401, "InvalidAuthenticationToken", "Claims.").header("WWW-Authenticate", CHALLENGE);
    let service = MockServer::new();
    service.respond(refused()).respond(MockResponse::json(201, r#"{"id": "1"}"#)).respond(refused()).respond(refused());
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let graph = signed_in(&service, &credential);
    graph.users().create(user("A")).await.unwrap();
    let error = graph.users().create(user("A")).await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::UNAUTHORIZED));
    assert_eq!(tokens(&service), ["Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-3"]);
    assert_eq!(*credential.claims.lock().unwrap(), [r#"{"access_token":{"nbf":{}}}"#; 2]);
    assert!(service.delays().is_empty());
    // The body is sent again, too.
    assert!(service.requests().iter().all(|asked| asked.json().unwrap()["displayName"] == "A"));
}

#[tokio::test]
async fn an_expired_token_is_replaced_once() {
    let expired = || MockResponse::error(401, "InvalidAuthenticationToken", "Lifetime validation failed.");
    let service = MockServer::new();
    service.respond(expired()).respond(MockResponse::json(200, "{}")).respond(expired()).respond(expired());
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let graph = signed_in(&service, &credential);
    graph.me().get().await.unwrap();
    assert!(graph.me().get().await.is_err());
    assert_eq!(tokens(&service), ["Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-3"]);
}

#[tokio::test]
async fn a_token_without_another_is_sent_once() {
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::error(401, "InvalidAuthenticationToken", "Expired."));
    let me = Graph::from(service.client_builder().credential(Token::new("only")).build()).me();
    assert_eq!(me.get().await.unwrap_err().code(), Some("InvalidAuthenticationToken"));
    assert_eq!(service.requests().len(), 1);
    // Neither is one that the caller brought along, nor a request without any.
    let credential = Arc::new(Counting::default());
    let me = signed_in(&service, &credential).me();
    assert!(me.get().header("authorization", "Bearer own").await.is_err());
    assert!(Graph::from(service.client()).me().get().await.is_err());
    assert_eq!((service.requests().len(), credential.requests()), (3, 0));
}

#[tokio::test]
async fn many_calls_with_a_refused_token_renew_it_once() {
    let service = MockServer::new();
    service.on_with("GET", "/beta/me", |asked| match asked.header("authorization") {
        Some("Bearer token-1") => MockResponse::error(401, "InvalidAuthenticationToken", "Revoked."),
        _ => MockResponse::json(200, "{}"),
    });
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let graph = signed_in(&service, &credential);
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(graph.me().get().send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(credential.requests(), 2);
}

#[tokio::test]
async fn services_do_not_share_tokens() {
    let service = MockServer::new();
    service.on("GET", "/v1/x", MockResponse::empty(204));
    let credential = Arc::new(Counting { lifetime: Some(HOUR), ..Default::default() });
    let client = service.client_builder().credential(Shared(Arc::clone(&credential))).build();
    for root in ["https://a.example/v1", "https://b.example/v1", "https://a.example/v1"] {
        Path::connected(root, client.clone()).navigate("x").get::<()>().await.unwrap();
    }
    assert_eq!(tokens(&service), ["Bearer token-1", "Bearer token-2", "Bearer token-1"]);
}

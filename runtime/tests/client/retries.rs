//! What is sent again, when, and how often.

use std::time::Duration;

use msgraph_core::testing::{MockResponse, MockServer, SkippingClock};
use msgraph_core::{
    Client, ClientBuilder, ErrorKind,
    error::TransportProblem,
    http,
    retry::{Attempt, Backoff, NoRetry, RetryPolicy},
};

use crate::graph::{Graph, user};

fn seconds(service: &MockServer) -> Vec<f64> {
    service.delays().iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test]
async fn a_storm_of_throttling_passes() {
    let service = MockServer::new();
    for _ in 0..20 {
        service.respond(MockResponse::throttled(10));
    }
    service.respond(MockResponse::json(200, r#"{"id": "1"}"#));
    let graph = Graph::from(service.client());
    // Throttled requests were not carried out, so even a POST is sent again.
    assert_eq!(graph.users().create(user("A")).await.unwrap().id.as_deref(), Some("1"));
    let waits = seconds(&service);
    assert_eq!(waits.len(), 20);
    assert!(waits.iter().all(|wait| (10.0..=11.0).contains(wait)), "{waits:?}");
    let asked = service.requests();
    assert_eq!(asked.len(), 21);
    assert!(asked.iter().all(|asked| &asked.body[..] == br#"{"displayName":"A"}"#));
    // All attempts carry the same id, so that the service's support can find them.
    #[cfg(feature = "client")]
    assert!(asked.iter().all(|again| again.header("client-request-id") == asked[0].header("client-request-id")));
}

#[tokio::test]
async fn the_deadline_ends_it() {
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::throttled(100));
    let me = Graph::from(service.client()).me();
    let error = me.get().await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(100)));
    assert_eq!(service.requests().len(), 3);
    let client = service.client_builder().retry(Backoff::new().deadline(Duration::from_secs(50))).build();
    assert!(Graph::from(client).me().get().await.is_err());
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test]
async fn a_date_goes_by_the_clock_of_the_service() {
    // The service's clock is a quarter of a century behind ours.
    let throttled = MockResponse::empty(503)
        .header("date", "Sun, 06 Nov 1994 08:49:37 GMT")
        .header("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT");
    let service = MockServer::new();
    service.respond(throttled).respond(MockResponse::empty(204));
    Graph::from(service.client()).me().delete().await.unwrap();
    let waits = seconds(&service);
    assert!((30.0..=31.0).contains(&waits[0]), "{waits:?}");
}

#[tokio::test]
async fn what_may_have_been_carried_out_is_not_repeated() {
    for fault in [
        MockResponse::empty(503),
        MockResponse::empty(504),
        MockResponse::failure(TransportProblem::Other),
        MockResponse::failure(TransportProblem::Timeout),
        MockResponse::json(200, "{}").cut_after(1),
    ] {
        let service = MockServer::new();
        service.respond(fault.clone()).respond(MockResponse::json(200, r#"{"id": "1"}"#));
        let graph = Graph::from(service.client());
        assert!(graph.users().create(user("A")).await.is_err());
        assert_eq!(service.requests().len(), 1, "{fault:?}");

        let service = MockServer::new();
        service.respond(fault.clone()).respond(MockResponse::json(200, r#"{"id": "1"}"#));
        let graph = Graph::from(service.client());
        graph.me().get().await.unwrap();
        assert_eq!(service.requests().len(), 2, "{fault:?}");

        // Unless the caller says that it can be.
        let service = MockServer::new();
        service.respond(fault.clone()).respond(MockResponse::json(200, r#"{"value": true}"#));
        let graph = Graph::from(service.client());
        graph.me().revoke_sign_in_sessions().repeatable().await.unwrap();
        assert_eq!(service.requests().len(), 2, "{fault:?}");
    }
}

#[tokio::test]
async fn failures_are_counted() {
    let service = MockServer::new();
    service.on("POST", "/beta/users", MockResponse::failure(TransportProblem::Connect));
    let error = Graph::from(service.client()).users().create(user("A")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(error) if error.is_unsent()));
    assert_eq!(service.requests().len(), 6);
    let waits = seconds(&service);
    let mut longest = 0.5;
    for wait in &waits {
        assert!((longest / 2.0..=longest).contains(wait), "{waits:?}");
        longest *= 2.0;
    }
    // The error still says which call it was.
    #[cfg(feature = "client")]
    assert_eq!(error.client_request_id(), service.requests()[0].header("client-request-id"));
}

#[tokio::test]
async fn not_found_shortly_after_a_create() {
    let service = MockServer::new();
    let missing = || MockResponse::error(404, "Request_ResourceNotFound", "Not there.");
    service.respond(missing()).respond(missing()).respond(MockResponse::json(200, r#"{"id": "1"}"#));
    let graph = Graph::from(service.client());
    let found = graph.users().id("x").get().retry_not_found(Duration::from_secs(60)).await.unwrap();
    assert_eq!(found.id.as_deref(), Some("1"));
    service.on("GET", "/beta/users/{}", missing());
    let error = graph.users().id("x").get().retry_not_found(Duration::from_secs(10)).await.unwrap_err();
    assert_eq!(error.code(), Some("Request_ResourceNotFound"));
    assert!(service.requests().len() > 5);
    let before = service.requests().len();
    assert!(graph.users().id("x").get().await.is_err());
    assert_eq!(service.requests().len(), before + 1);
}

#[tokio::test]
async fn a_policy_of_ones_own() {
    struct Stubborn;
    impl RetryPolicy for Stubborn {
        fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration> {
            let again = attempt.status().is_some_and(|status| status.is_server_error()) && attempt.number < 4;
            again.then_some(attempt.elapsed + Duration::from_secs(1))
        }
    }
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::empty(500));
    let client = service.client_builder().retry(Stubborn).build();
    assert!(Graph::from(client).me().get().await.is_err());
    assert_eq!(seconds(&service), [1.0, 2.0, 4.0]);
    let once = service.client_builder().retry(NoRetry).build();
    assert!(Graph::from(once).me().get().await.is_err());
    assert_eq!(service.requests().len(), 5);
}

#[tokio::test]
async fn a_stream_is_opened_again_but_not_continued() {
    let service = MockServer::new();
    service
        .respond(MockResponse::throttled(1))
        .respond(MockResponse::bytes(200, "text/plain", "0123456789").cut_after(4))
        .respond(MockResponse::error(404, "gone", "Gone."));
    let content = Graph::from(service.client()).me().content();
    let mut body = content.download().open().await.unwrap().into_body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "0123");
    assert!(body.chunk().await.unwrap().is_err());
    assert!(body.chunk().await.is_none());
    assert_eq!(content.download().open().await.unwrap_err().code(), Some("gone"));
    assert_eq!(service.requests().len(), 3);
}

#[cfg(feature = "client")]
#[tokio::test(start_paused = true)]
async fn tokios_own_clock() {
    let service = MockServer::new();
    service.respond(MockResponse::throttled(40)).respond(MockResponse::json(200, "{}"));
    let began = tokio::time::Instant::now();
    let client = ClientBuilder::over(service.clone()).build();
    Graph::from(client).me().get().await.unwrap();
    assert!((40..=41).contains(&began.elapsed().as_secs()));
}

#[test]
fn no_runtime_no_waiting() {
    let service = MockServer::new();
    service.respond(MockResponse::throttled(1)).respond(MockResponse::json(200, "{}"));
    let client: Client = ClientBuilder::over(service.clone()).build();
    let sent = Graph::from(client).me().get();
    // Nothing of tokio: its timers would panic here.
    let mut sent = std::pin::pin!(std::future::IntoFuture::into_future(sent));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match sent.as_mut().poll(&mut context) {
        std::task::Poll::Ready(answer) => assert_eq!(answer.unwrap_err().status().map(|s| s.as_u16()), Some(429)),
        std::task::Poll::Pending => panic!("it waits"),
    }
    assert!(SkippingClock::new().delays().is_empty());
}

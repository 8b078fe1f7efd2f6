//! Transports and credentials of one's own.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use msgraph_core::{
    Client, ClientBuilder, ErrorKind, Token,
    auth::token_from,
    error::{TokenError, TransportError},
    http,
    transport::{BoxFuture, Transport},
};

use crate::graph::Graph;

/// Answers everything with the same object and remembers URLs and tokens.
#[derive(Default)]
struct Recorder(Mutex<Vec<(String, Option<String>)>>);

impl Transport for Recorder {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let token = request.headers().get("authorization").map(|value| value.to_str().unwrap().to_owned());
        assert!(!format!("{request:?}").contains("secret-"), "the token would be logged");
        self.0.lock().unwrap().push((request.uri().to_string(), token));
        Box::pin(async { Ok(Response::new(Bytes::from_static(br#"{"id": "1"}"#))) })
    }
}

#[tokio::test]
async fn a_transport_in_memory() {
    let recorder = Arc::new(Recorder::default());
    let graph = Graph::from(Client::with_transport(Arc::clone(&recorder)));
    assert_eq!(graph.me().get().await.unwrap().id.as_deref(), Some("1"));
    let sent = recorder.0.lock().unwrap();
    assert_eq!(*sent, [("https://graph.microsoft.com/beta/me".to_owned(), None)]);
}

#[tokio::test]
async fn tokens_are_asked_for_by_the_services_own_scope() {
    let recorder = Arc::new(Recorder::default());
    let client = |scopes: &[&str]| {
        let builder = ClientBuilder::over(Arc::clone(&recorder))
            .credential(token_from(|scopes| async move { Ok(Token::new(format!("secret-{}", scopes.join("+")))) }));
        if scopes.is_empty() { builder.build() } else { builder.scopes(scopes.iter().copied()).build() }
    };
    let graph = Graph::from(client(&[]));
    graph.me().get().await.unwrap();
    Graph::from(client(&["a", "b"])).me().get().await.unwrap();
    graph.raw().relocate("https://evil.example/beta/me").get::<()>().await.unwrap();
    graph.raw().relocate("http://graph.microsoft.com/beta/me").get::<()>().await.unwrap();
    graph.me().get().header("authorization", "Bearer secret-own").await.unwrap();
    let tokens: Vec<_> =
        recorder.0.lock().unwrap().iter().map(|(_, token)| token.clone().unwrap_or_default()).collect();
    assert_eq!(
        tokens,
        ["Bearer secret-https://graph.microsoft.com/.default", "Bearer secret-a+b", "", "", "Bearer secret-own"]
    );
}

#[tokio::test]
async fn a_request_built_offline_is_sent_by_a_client() {
    let recorder = Arc::new(Recorder::default());
    let builder = || ClientBuilder::over(Arc::clone(&recorder)).credential(Token::new("secret-1"));
    let request = Graph::offline().me().get();
    builder().build().send(&request).await.unwrap();
    // A client of another cloud keeps its token to itself.
    let elsewhere = builder().endpoint("https://graph.microsoft.us/ignored").build();
    elsewhere.send(&request).await.unwrap();
    Graph::from(elsewhere).me().get().await.unwrap();
    let sent = recorder.0.lock().unwrap();
    let token = Some("Bearer secret-1".to_owned());
    assert_eq!(sent[0], ("https://graph.microsoft.com/beta/me".to_owned(), token.clone()));
    assert_eq!(sent[1], ("https://graph.microsoft.com/beta/me".to_owned(), None));
    assert_eq!(sent[2], ("https://graph.microsoft.us/beta/me".to_owned(), token));
}

#[tokio::test]
async fn no_token_no_request() {
    let recorder = Arc::new(Recorder::default());
    let client = ClientBuilder::over(Arc::clone(&recorder))
        .credential(token_from(|_| async { Err(TokenError::new("signed out")) }))
        .build();
    let error = Graph::from(client).me().get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Token(_)));
    assert_eq!(error.to_string(), "GET https://graph.microsoft.com/beta/me: no token: signed out");
    let client = ClientBuilder::over(Arc::clone(&recorder)).credential(Token::new("secret-\r\nInjected: 1")).build();
    assert!(!format!("{client:?}").contains("secret-"));
    let error = Graph::from(client).me().get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Token(_)));
    assert!(!format!("{error} {error:?}").contains("Injected"));
    assert!(recorder.0.lock().unwrap().is_empty());
}

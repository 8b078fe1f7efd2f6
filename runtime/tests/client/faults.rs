//! Everything that can go wrong on the way, over real connections, TLS among them.

use std::io::Write as _;
use std::time::Duration;

use msgraph_core::testing::SkippingClock;
use msgraph_core::{
    Client, ClientBuilder, ErrorKind, Token,
    auth::{Credential, token_from},
    error::{ResponseError, TransportProblem},
    retry::NoRetry,
    transport::HttpTransport,
};

use crate::graph::{Graph, user};
use crate::server::{Server, Written, answer, json};

const FOUND: &str = r#"{"id": "1"}"#;

/// A client that doesn't really wait between attempts.
fn quick(endpoint: &str) -> ClientBuilder {
    Client::builder().endpoint(endpoint).clock(SkippingClock::new()).credential(Token::new("secret-token"))
}

fn graph(server: &Server) -> Graph {
    quick(&server.url).build().into()
}

fn chunked(parts: &[&str], end: &str) -> Vec<u8> {
    let parts: String = parts.iter().map(|part| format!("{:x}\r\n{part}\r\n", part.len())).collect();
    format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{parts}{end}")
        .into()
}

#[tokio::test]
async fn gzip() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(FOUND.as_bytes()).unwrap();
    let body = encoder.finish().unwrap();
    let head = format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    let whole = [head.as_bytes(), &body].concat();
    let cut = [head.as_bytes(), &body[..body.len() / 2]].concat();
    let mut broken = whole.clone();
    let at = broken.len() - 10;
    broken[at] ^= 0xFF;
    let server = Server::answering([whole.clone(), cut, broken, whole]);
    let me = graph(&server).me();
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
    // What is cut off or damaged is not taken for an answer, but asked for again.
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn chunks() {
    let server = Server::answering([
        chunked(&["{\"id\":", " \"1\"", "}"], "0\r\n\r\n"),
        chunked(&["{\"id\":", " \"1\"}"], ""),
        chunked(&["{\"id\": \"1\"}"], "zz\r\n"),
        chunked(&["{\"id\": \"1\"}"], "0\r\nTrailer: x\r\n\r\n"),
    ]);
    let me = graph(&server).me();
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"), "after two that were cut off");
    let bytes = Server::with(chunked(&["ab", "c"], "0\r\n\r\n"));
    let mut body = graph(&bytes).me().content().download().open().await.unwrap().into_body();
    let mut content = Vec::new();
    while let Some(part) = body.chunk().await {
        content.extend_from_slice(&part.unwrap());
    }
    assert_eq!(content, b"abc");
}

#[tokio::test]
async fn a_connection_that_drops() {
    let cut = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\"".to_vec();
    let server = Server::answering([cut.clone(), Vec::new(), json("200 OK", FOUND)]);
    let me = graph(&server).me();
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));

    // A POST that was sent may have been carried out.
    let server = Server::answering([cut.clone(), Vec::new(), json("200 OK", FOUND)]);
    let users = graph(&server).users();
    for _ in 0..2 {
        let error = users.create(user("A")).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport(error) if !error.is_unsent()), "{error}");
    }
    assert_eq!(users.create(user("A")).await.unwrap().id.as_deref(), Some("1"));

    let server = Server::answering([cut]);
    let mut body = graph(&server).me().content().download().open().await.unwrap().into_body();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "{\"id\"");
    assert_eq!(body.chunk().await.unwrap().unwrap_err().problem(), TransportProblem::Other);
}

#[tokio::test]
async fn answers_that_are_none() {
    let page = answer("200 OK", "Content-Type: text/html\r\n", "<html>secret");
    let error_object = json("200 OK", r#"{"error": {"code": "c", "message": "m"}}"#);
    let server = Server::answering([page, error_object, json("200 OK", r#"{"id": "secret"#), json("200 OK", "")]);
    let me = graph(&server).me();
    let error = me.get().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Response { error: ResponseError::NotJson { content_type }, .. } if content_type == "text/html"),
        "{error:?}"
    );
    assert!(!format!("{error} {error:?}").contains("secret"));
    let error = me.get().await.unwrap_err();
    assert_eq!((error.code(), error.status().map(|status| status.as_u16())), (Some("c"), Some(200)));
    let error = me.get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::Decode(_), .. }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("secret"));
    let error = me.get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::Empty, .. }), "{error:?}");
}

#[tokio::test]
async fn a_slow_body() {
    let pause = Duration::from_millis(400);
    let slow = || {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 11\r\n\r\n{\"id\"";
        Written::from(head.as_bytes().to_vec()).then(pause, ": \"1\"}")
    };
    let server = Server::answering([slow()]);
    let impatient = quick(&server.url).timeout(pause / 4).retry(NoRetry).build();
    let error = Graph::from(impatient).me().get().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.problem() == TransportProblem::Timeout),
        "{error:?}"
    );
    // Slow is fine as long as it is not silent.
    let server = Server::answering([slow()]);
    let patient = quick(&server.url).timeout(pause * 10).retry(NoRetry).build();
    assert_eq!(Graph::from(patient).me().get().await.unwrap().id.as_deref(), Some("1"));
    // A silent server is asked again, where that can be done.
    let server = Server::answering([slow(), json("200 OK", FOUND).into()]);
    let again = quick(&server.url).timeout(pause / 4).build();
    assert_eq!(Graph::from(again).me().get().await.unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn throttling_over_the_network() {
    let throttled = answer("429 Too Many Requests", "Retry-After: 3\r\n", r#"{"error": {"code": "TooManyRequests"}}"#);
    let mut answers = vec![throttled; 12];
    answers.push(answer("503 Service Unavailable", "Retry-After: 1\r\nContent-Type: text/html\r\n", "<html>"));
    answers.push(json("201 Created", FOUND));
    let server = Server::answering(answers);
    let clock = SkippingClock::new();
    let client = quick(&server.url).clock(clock.clone()).build();
    assert_eq!(Graph::from(client).users().create(user("A")).await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(clock.delays().len(), 13);
    let ids: Vec<_> = std::iter::from_fn(|| server.next_request())
        .map(|asked| (asked.header("client-request-id").unwrap().to_owned(), asked.body))
        .collect();
    assert_eq!(ids.len(), 14);
    assert!(ids.iter().all(|asked| *asked == ids[0]));
}

#[tokio::test]
async fn a_refused_connection() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let clock = SkippingClock::new();
    let client = quick(&format!("http://{closed}")).clock(clock.clone()).build();
    let error = Graph::from(client).users().create(user("A")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(error) if error.is_unsent()), "{error:?}");
    assert_eq!(clock.delays().len(), 5);
    assert!(error.client_request_id().is_some());
}

/// Gives `secret-1`, `secret-2`, …, each for an hour.
fn renewing() -> impl Credential {
    let number = std::sync::atomic::AtomicU32::new(0);
    token_from(move |_| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst) + 1;
        async move { Ok(Token::new(format!("secret-{number}")).expires_in(Duration::from_secs(3600))) }
    })
}

#[tokio::test]
async fn an_expired_token_over_the_network() {
    let refused = |challenge: &str| {
        let headers = format!("Content-Type: application/json\r\nWWW-Authenticate: Bearer {challenge}\r\n");
        answer("401 Unauthorized", &headers, r#"{"error": {"code": "InvalidAuthenticationToken"}}"#)
    };
    for challenge in ["error=\"invalid_token\"", "error=\"insufficient_claims\", claims=\"e30=\""] {
        let server = Server::answering([refused(challenge), json("200 OK", FOUND)]);
        let client = quick(&server.url).credential(renewing()).build();
        Graph::from(client).me().get().await.unwrap();
        let tokens: Vec<_> = std::iter::from_fn(|| server.next_request())
            .map(|asked| asked.header("authorization").unwrap().to_owned())
            .collect();
        assert_eq!(tokens, ["Bearer secret-1", "Bearer secret-2"]);
    }
}

#[tokio::test]
async fn headers_of_ones_own_do_not_follow_a_redirect() {
    let other = Server::answering([json("200 OK", FOUND), json("200 OK", FOUND)]);
    let redirect = answer("302 Found", &format!("Location: {}/x\r\n", other.url), "");
    let server = Server::answering([
        redirect.clone(),
        redirect,
        answer("302 Found", "Location: /y\r\n", ""),
        json("200 OK", FOUND),
    ]);
    let me = graph(&server).me();
    let request = || me.get().header("x-api-key", "own").header("x-own", "1").header("accept-language", "de");
    request().await.unwrap();
    let asked = other.next_request().unwrap();
    assert_eq!((asked.header("x-api-key"), asked.header("x-own"), asked.header("authorization")), (None, None, None));
    assert_eq!((asked.header("accept-language"), asked.header("accept")), (Some("de"), Some("application/json")));
    request().allow_cross_origin_header("x-own").allow_cross_origin_header("authorization").await.unwrap();
    let asked = other.next_request().unwrap();
    assert_eq!(
        (asked.header("x-api-key"), asked.header("x-own"), asked.header("authorization")),
        (None, Some("1"), None)
    );
    // On its own origin a redirect takes everything along.
    request().await.unwrap();
    let asked = std::iter::from_fn(|| server.next_request()).last().unwrap();
    assert_eq!((asked.line.as_str(), asked.header("x-api-key")), ("GET /y", Some("own")));
    assert_eq!(asked.header("authorization"), Some("Bearer secret-token"));
}

#[tokio::test]
async fn the_token_does_not_follow_a_redirect() {
    let other = Server::answering([json("200 OK", FOUND), json("200 OK", FOUND)]);
    let home = answer("302 Found", &format!("Location: {}/x?sig=secret-url\r\n", other.url), "");
    let server = Server::answering([home.clone(), home]);
    let me = graph(&server).me();
    me.get().header("cookie", "secret-cookie").await.unwrap();
    let answer = me.content().download().open().await.unwrap();
    assert!(!format!("{answer:?}").contains("secret"));
    for _ in 0..2 {
        assert!(server.next_request().unwrap().header("authorization").is_some());
        let asked = other.next_request().unwrap();
        assert_eq!((asked.header("authorization"), asked.header("cookie")), (None, None));
    }
    // A redirect that is not followed is told without where it leads.
    let server = Server::with(crate::server::answer("302 Found", "Location: https://x.example/?sig=secret\r\n", ""));
    let error = graph(&server).users().create(user("A")).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
}

fn trusting(certificate: &[u8]) -> HttpTransport {
    let certificate = reqwest::Certificate::from_der(certificate).unwrap();
    let client = reqwest::Client::builder()
        .tls_certs_only([certificate])
        .redirect(reqwest::redirect::Policy::none())
        .read_timeout(Duration::from_secs(10));
    HttpTransport::from_client(client.build().unwrap())
}

fn over(transport: HttpTransport, endpoint: &str, clock: &SkippingClock) -> Graph {
    ClientBuilder::over(transport).endpoint(endpoint).clock(clock.clone()).credential(renewing()).build().into()
}

#[tokio::test]
async fn tls() {
    let plain = Server::with(json("200 OK", FOUND));
    let throttled = answer("429 Too Many Requests", "Retry-After: 2\r\n", "");
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\"".to_vec();
    let expired = answer("401 Unauthorized", "", "");
    let down = answer("302 Found", &format!("Location: {}/x\r\n", plain.url), "");
    let (server, certificate) = Server::over_tls([throttled, cut, expired, json("200 OK", FOUND), down]);
    let clock = SkippingClock::new();
    let me = over(trusting(&certificate), &server.url, &clock).me();
    assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(clock.delays().len(), 2);
    // From HTTPS to HTTP no redirect is followed.
    let error = me.get().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(plain.next_request().is_none());
    let tokens: Vec<_> = std::iter::from_fn(|| server.next_request())
        .map(|asked| asked.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(
        tokens,
        ["secret-1", "secret-1", "secret-1", "secret-2", "secret-2"].map(|token| format!("Bearer {token}"))
    );
}

#[tokio::test]
async fn a_server_that_is_not_trusted() {
    let (server, _) = Server::over_tls(vec![json("200 OK", FOUND); 9]);
    let (_, another) = Server::over_tls(Vec::<Vec<u8>>::new());
    let clock = SkippingClock::new();
    let error = over(trusting(&another), &server.url, &clock).users().create(user("A")).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.problem() == TransportProblem::Tls),
        "{error:?}"
    );
    assert!(clock.delays().is_empty(), "another attempt would not help");
    assert!(server.next_request().is_none());
}

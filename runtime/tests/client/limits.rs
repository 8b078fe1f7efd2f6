//! Servers that send too much, or never come to an end.

use std::future::pending;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use msgraph_core::testing::{MockResponse, MockServer};
use msgraph_core::{
    Bytes, Client, ClientBuilder, Error, ErrorKind, Json, Path, Token,
    auth::{Credential as _, DeviceCode, token_from},
    batch::Batch,
    error::{LimitError, ResponseError},
    retry::NoRetry,
    transfer::UploadSession,
    transport::HttpTransport,
};

use crate::graph::{Graph, user};
use crate::server::{CHUNKED, Server, answer, json};

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// Sends everything once.
fn once(server: &Server) -> ClientBuilder {
    Client::builder().endpoint(&server.url).retry(NoRetry).credential(Token::new("secret-token"))
}

fn graph(client: ClientBuilder) -> Graph {
    client.build().into()
}

fn path(client: ClientBuilder) -> Path {
    Path::connected("https://graph.microsoft.com/beta", client.build())
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn encoded(encoding: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n{encoding}Content-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Writes chunks for as long as there is somebody to read them, and counts their bytes.
fn write_on(stream: &mut impl Write, part: &[u8], sent: &AtomicUsize) -> io::Result<()> {
    loop {
        write!(stream, "{:x}\r\n", part.len())?;
        stream.write_all(part)?;
        stream.write_all(b"\r\n")?;
        sent.fetch_add(part.len(), Ordering::SeqCst);
    }
}

/// A server whose body never ends, and how much of it was sent.
fn endless(head: &'static [u8], part: Vec<u8>) -> (Server, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let server = Server::writing(move |_, stream| {
        stream.write_all(head)?;
        write_on(stream, &part, &count)
    });
    (server, sent)
}

/// A server that writes these bytes one at a time.
fn drip(head: &'static [u8], pause: Duration) -> Server {
    Server::writing(move |_, stream| {
        stream.set_nodelay(true)?;
        stream.write_all(head)?;
        loop {
            stream.write_all(b"1\r\n \r\n")?;
            std::thread::sleep(pause);
        }
    })
}

fn body_size(error: &Error, limit: usize) {
    assert_eq!(error.limit(), Some(&LimitError::BodySize { limit }), "{error}");
}

#[tokio::test]
async fn bodies_that_are_just_small_enough_and_just_too_large() {
    let body = format!(r#"{{"id": "{}"}}"#, "1".repeat(990));
    assert_eq!(body.len(), 1_000);
    let chunked = [CHUNKED, format!("3e8\r\n{body}\r\n0\r\n\r\n").as_bytes()].concat();
    for form in [json("200 OK", &body), chunked, encoded("Content-Encoding: gzip\r\n", &gzip(body.as_bytes()))] {
        let server = Server::answering(vec![form; 3]);
        let me = graph(once(&server).max_body_size(1_000)).me();
        assert_eq!(me.get().await.unwrap().id.unwrap_or_default().len(), 990);
        body_size(&me.get().max_body_size(999).await.unwrap_err(), 999);
        let error = graph(once(&server).max_body_size(999)).me().get().await.unwrap_err();
        body_size(&error, 999);
        assert!(error.to_string().ends_with("the body is larger than 999 bytes, the limit set by `max_body_size`"));
    }
}

#[tokio::test]
async fn a_body_without_end() {
    let (server, sent) = endless(CHUNKED, vec![b' '; 16 * KIB]);
    body_size(&graph(once(&server).max_body_size(MIB)).me().get().await.unwrap_err(), MIB);
    // What is on its way besides is in the buffers of the system.
    assert!(sent.load(Ordering::SeqCst) < 16 * MIB);
}

#[tokio::test]
async fn compressed_data_without_end_that_is_empty() {
    const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n\
        a\r\n\x1f\x8b\x08\0\0\0\0\0\0\xff\r\n";
    let (server, sent) = endless(HEAD, b"\0\0\0\xff\xff".repeat(1_000));
    body_size(&graph(once(&server).max_body_size(MIB)).me().get().await.unwrap_err(), MIB);
    assert!(sent.load(Ordering::SeqCst) < 16 * MIB);
}

#[tokio::test]
async fn an_error_without_end_is_still_that_error() {
    const HEAD: &[u8] = b"HTTP/1.1 404 Not Found\r\nrequest-id: r\r\nTransfer-Encoding: chunked\r\n\r\n";
    let (server, _) = endless(HEAD, vec![b'x'; 16 * KIB]);
    let me = graph(once(&server)).me();
    for error in [me.get().await.unwrap_err(), me.content().download().fetch().await.unwrap_err()] {
        assert_eq!((error.status().map(|status| status.as_u16()), error.request_id()), (Some(404), Some("r")));
        assert!(matches!(error.kind(), ErrorKind::Status(status) if status.body_len == MIB), "{error:?}");
    }
}

#[tokio::test]
async fn an_error_object_that_is_too_large() {
    let object = format!(r#"{{"error": {{"code": "c", "message": "m", "innerError": [{}0]}}}}"#, "0,".repeat(MIB));
    let server = Server::answering([json("200 OK", &object), json("400 Bad Request", &object)]);
    let me = graph(once(&server)).me();
    let error = me.get().await.unwrap_err();
    let size = object.len();
    assert!(
        matches!(error.kind(), ErrorKind::Response { error: ResponseError::OversizedError { size: found }, .. } if *found == size),
        "{error:?}"
    );
    assert_eq!(me.get().await.unwrap_err().status().map(|status| status.as_u16()), Some(400));
}

#[tokio::test]
async fn a_drip() {
    let server = drip(CHUNKED, Duration::from_millis(20));
    let began = Instant::now();
    let client = once(&server).attempt_timeout(Duration::from_millis(300));
    let error = graph(client).me().get().await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::AttemptTimeout { limit: Duration::from_millis(300) }), "{error}");
    assert!(error.to_string().contains("`attempt_timeout`"), "{error}");
    // One request may have another limit than the rest.
    let error = graph(once(&server)).me().get().attempt_timeout(Duration::from_millis(100)).await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::AttemptTimeout { limit: Duration::from_millis(100) }), "{error}");
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn an_attempt_that_took_too_long_is_followed_by_another_where_that_is_safe() {
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    let server = Server::writing(move |asked, stream| {
        if count.fetch_add(1, Ordering::SeqCst) % 2 == 1 {
            return stream.write_all(&json("200 OK", r#"{"id": "1"}"#));
        }
        stream.write_all(CHUNKED)?;
        let pause = if asked.line.starts_with("GET") { 30 } else { 10 };
        std::thread::sleep(Duration::from_secs(pause));
        Ok(())
    });
    let client = Client::builder().endpoint(&server.url).attempt_timeout(Duration::from_millis(300)).build();
    let graph = Graph::from(client);
    assert_eq!(graph.me().get().await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(requests.load(Ordering::SeqCst), 2);
    let error = graph.users().create(user("A")).await.unwrap_err();
    assert!(matches!(error.limit(), Some(LimitError::AttemptTimeout { .. })), "{error}");
    assert_eq!(requests.load(Ordering::SeqCst), 3, "it may have been carried out");
}

#[tokio::test]
async fn content_in_parts_may_take_its_time_and_room() {
    let server = Server::writing(|_, stream| {
        stream.write_all(CHUNKED)?;
        for _ in 0..20 {
            write!(stream, "400\r\n{}\r\n", "x".repeat(KIB))?;
            std::thread::sleep(Duration::from_millis(20));
        }
        stream.write_all(b"0\r\n\r\n")
    });
    let client = once(&server).attempt_timeout(Duration::from_millis(200)).max_body_size(KIB);
    let content = graph(client).me().content();
    let mut received = Vec::new();
    content.download().fetch().await.unwrap().write_to(&mut received).await.unwrap();
    assert_eq!(received.len(), 20 * KIB);
    let body = content.download().open().await.unwrap().into_body();
    assert_eq!(body.bytes().await.unwrap().len(), 20 * KIB);
    let body = content.download().open().await.unwrap().into_body();
    assert_eq!(body.bytes_within(KIB).await.unwrap_err().limit(), Some(&LimitError::BodySize { limit: KIB }));
    assert!(content.download().await.unwrap_err().limit().is_some());
}

#[tokio::test]
async fn headers_that_are_too_large_or_too_many() {
    const LIMIT: usize = 64 * KIB;
    let head = |headers: String| answer("200 OK", &headers, r#"{"id": "1"}"#);
    let large = head(format!("x: {}\r\n", "x".repeat(80 * KIB)));
    let many = head("x: y\r\n".repeat(120));
    let larger = head(format!("x: {}\r\n", "x".repeat(2 * MIB)));
    for head in [&large, &many, &larger] {
        let error = graph(once(&Server::with(head.clone()))).me().get().await.unwrap_err();
        assert_eq!(error.limit(), Some(&LimitError::HeaderSize { limit: LIMIT }), "{error}");
        assert!(error.to_string().contains("`max_header_size`"), "{error}");
    }
    for head in [&large, &many] {
        let server = Server::with(head.clone());
        let me = graph(once(&server).max_header_size(2 * LIMIT)).me();
        assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
    }
    let server = Server::with(head("x: y\r\n".repeat(10)));
    let error = graph(once(&server).max_header_size(50)).me().get().await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::HeaderSize { limit: 50 }), "{error}");
}

#[tokio::test]
async fn headers_without_end() {
    let server = Server::writing(|asked, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nx: ")?;
        loop {
            stream.write_all(&[b'x'; 16 * KIB])?;
            if asked.line.contains("slow") {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    });
    let error = graph(once(&server)).me().get().await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::HeaderSize { limit: 64 * KIB }), "{error}");
    let slow = graph(once(&server).attempt_timeout(Duration::from_millis(200))).me().get().query("slow", "1");
    let error = slow.await.unwrap_err();
    assert!(matches!(error.limit(), Some(LimitError::AttemptTimeout { .. })), "{error}");
}

#[tokio::test]
async fn answers_before_the_answer_without_end() {
    let server = Server::writing(|_, stream| {
        loop {
            stream.write_all(&b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n".repeat(100))?;
            std::thread::sleep(Duration::from_millis(1));
        }
    });
    let client = once(&server).attempt_timeout(Duration::from_millis(300));
    let error = graph(client).me().get().await.unwrap_err();
    assert!(matches!(error.limit(), Some(LimitError::AttemptTimeout { .. })), "{error}");
}

#[tokio::test]
async fn a_call_ends_in_time() {
    // What would come too late is not waited for.
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::throttled(10));
    let client = service.client_builder().call_timeout(Duration::from_secs(35)).build();
    let me = Graph::from(client).me();
    assert_eq!(me.get().await.unwrap_err().code(), Some("TooManyRequests"));
    assert_eq!(service.requests().len(), 4);
    assert_eq!(me.get().call_timeout(Duration::from_secs(5)).await.unwrap_err().code(), Some("TooManyRequests"));
    assert_eq!(service.requests().len(), 5);

    let limit = Duration::from_millis(200);
    let server = drip(CHUNKED, Duration::from_millis(20));
    let error = graph(once(&server)).me().get().call_timeout(limit).await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::CallTimeout { limit }), "{error}");
    assert!(error.to_string().contains("`call_timeout`"), "{error}");

    let silent = once(&server).credential(token_from(|_| pending())).call_timeout(limit);
    let error = graph(silent).me().get().await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::CallTimeout { limit }), "{error}");
}

#[tokio::test]
async fn encodings() {
    let found = br#"{"id": "1"}"#;
    let (first, second) = found.split_at(5);
    let server = Server::answering([
        encoded("Content-Encoding: GZIP\r\n", &gzip(found)),
        encoded("Content-Encoding: x-gzip\r\n", &[gzip(first), gzip(second)].concat()),
        encoded("Content-Encoding: identity\r\n", found),
    ]);
    let me = graph(once(&server)).me();
    for _ in 0..3 {
        assert_eq!(me.get().await.unwrap().id.as_deref(), Some("1"));
        assert_eq!(server.next_request().unwrap().header("accept-encoding"), Some("gzip"));
    }
    // What is compressed twice is not decompressed even once.
    for (header, encoding) in [
        ("Content-Encoding: gzip, gzip\r\n", "gzip, gzip"),
        ("Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n", "gzip"),
        ("Content-Encoding: br\r\n", "br"),
        ("Content-Encoding: zstd\r\n", "zstd"),
        ("Content-Encoding: deflate\r\n", "deflate"),
    ] {
        let server = Server::with(encoded(header, &gzip(&gzip(found))));
        let error = graph(once(&server)).me().get().await.unwrap_err();
        let expected = ResponseError::ContentEncoding { encoding: encoding.to_owned() };
        assert!(matches!(error.kind(), ErrorKind::Response { error, .. } if *error == expected), "{error}");
    }
    // An empty body is no gzip, and does not have to be.
    let server = Server::answering([
        encoded("Content-Encoding: gzip\r\n", b""),
        answer("204 No Content", "Content-Encoding: gzip\r\n", ""),
        encoded("Content-Encoding: gzip\r\n", b"\x1f"),
    ]);
    let me = graph(once(&server)).me();
    for _ in 0..2 {
        me.delete().await.unwrap();
    }
    assert!(matches!(me.delete().await.unwrap_err().kind(), ErrorKind::Transport(_)));
}

#[tokio::test]
async fn every_kind_of_call_has_the_same_limit() {
    const LIMIT: usize = 10 * KIB;
    let large = || json("200 OK", &format!(r#"{{"value": "{}"}}"#, "x".repeat(LIMIT)));
    let client = |server: &Server| path(once(server).max_body_size(LIMIT));

    let server = Server::with(large());
    let mut batch = Batch::new();
    let handle = batch.add(client(&server).navigate("me").get::<Json>());
    body_size(&batch.send().await.get(&handle).unwrap_err(), LIMIT);

    let server = Server::with(large());
    let error = UploadSession::begin(client(&server).navigate("me").action::<Json>("createUploadSession")).await;
    body_size(&error.unwrap_err(), LIMIT);
    let server = Server::with(large());
    body_size(&UploadSession::at(&client(&server), format!("{}/up", server.url)).received().await.unwrap_err(), LIMIT);

    let monitor = Server::with(large());
    let server = Server::with(answer("202 Accepted", &format!("Location: {}/monitor\r\n", monitor.url), ""));
    let operation = client(&server).navigate("me").action::<()>("copy").long_running::<Json>().await.unwrap();
    body_size(&operation.status().await.unwrap_err(), LIMIT);

    let server = Server::with(large());
    body_size(&client(&server).navigate("users").list::<Json>().all().await.unwrap_err(), LIMIT);
    let server = Server::with(large());
    let changes = client(&server).navigate("users").list::<crate::graph::User>().changes(None).next().await;
    body_size(&changes.unwrap().unwrap_err(), LIMIT);

    // A create whose answer is too large may have been carried out.
    let server = Server::answering([large(), json("200 OK", "{}")]);
    let graph = Graph::from(Client::builder().endpoint(&server.url).max_body_size(LIMIT).build());
    body_size(&graph.users().create(user("A")).await.unwrap_err(), LIMIT);
    assert!(server.next_request().is_some() && server.next_request().is_none());
}

#[tokio::test]
async fn an_authority_that_does_not_come_to_an_end() {
    let (server, sent) = endless(CHUNKED, vec![b' '; 16 * KIB]);
    let credential = DeviceCode::over(HttpTransport::new(Duration::from_secs(10)), "id", |_| ()).authority(&server.url);
    let error = credential.token(&["scope".to_owned()]).await.unwrap_err();
    assert_eq!(error.to_string(), "no token: the authority's answer is larger than 1048576 bytes");
    assert!(sent.load(Ordering::SeqCst) < 16 * MIB);
    // The same for transports that know nothing of limits.
    let service = MockServer::new();
    service.respond(MockResponse::bytes(200, "application/json", Bytes::from(vec![b' '; MIB + 1])));
    let error = DeviceCode::over(service, "id", |_| ()).token(&[]).await.unwrap_err();
    assert_eq!(error.to_string(), "no token: the authority's answer is larger than 1048576 bytes");
}

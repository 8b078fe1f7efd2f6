//! What a server can send that it should not, case by case.
//!
//! Each case is an answer that a read and a write get first; what they are answered after that is as it should be. So it
//! shows whether they were sent again. No case may lead a token or a header of the caller's own to another server.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use msgraph_core::testing::SkippingClock;
use msgraph_core::{
    ClientBuilder, Error, ErrorKind, Token,
    error::{ResponseError, TransportProblem},
    transport::HttpTransport,
};

use crate::graph::{Graph, User, user};
use crate::server::{Server, answer, json};

const FOUND: &str = r#"{"id": "1"}"#;

/// What comes of a call.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Value,
    /// An error object with this code.
    Service(&'static str),
    /// An error status without an error object.
    Status(u16),
    Empty,
    NotJson,
    Decode,
    Encoding,
    /// No complete answer.
    Broken,
    Redirects,
    TooLarge,
}

impl Outcome {
    fn of(outcome: Result<User, Error>) -> Self {
        let error = match outcome {
            Ok(user) if user.id.as_deref() == Some("1") => return Self::Value,
            Ok(_) => panic!("a value that nobody sent"),
            Err(error) => error,
        };
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        match error.kind() {
            ErrorKind::Service(error) => match &*error.code {
                "" => Self::Service(""),
                "busy" => Self::Service("busy"),
                _ => Self::Service("other"),
            },
            ErrorKind::Status(error) => Self::Status(error.status.as_u16()),
            ErrorKind::Response { error: ResponseError::Empty, .. } => Self::Empty,
            ErrorKind::Response { error: ResponseError::NotJson { .. }, .. } => Self::NotJson,
            ErrorKind::Response { error: ResponseError::Decode(_), .. } => Self::Decode,
            ErrorKind::Response { error: ResponseError::ContentEncoding { .. }, .. } => Self::Encoding,
            ErrorKind::Transport(error) if error.problem() == TransportProblem::Redirects => Self::Redirects,
            ErrorKind::Transport(error) if error.problem() == TransportProblem::Other => Self::Broken,
            ErrorKind::Limit(_) => Self::TooLarge,
            other => panic!("{other:?}"),
        }
    }
}

/// What a read and a write make of an answer.
enum Expected {
    /// Nothing is sent again.
    Final(Outcome),
    /// The read is sent again, and has its value. The write may have been carried out, so it is not.
    Ambiguous(Outcome),
    /// Nothing was carried out, so both are sent again.
    Refused,
    /// The read and the write differ. Nothing is sent again.
    Each(Outcome, Outcome),
}

use Expected::{Ambiguous, Each, Final, Refused};
use Outcome::{Broken, Decode, Empty, Encoding, NotJson, Redirects, Service, Status, TooLarge, Value};

struct Case {
    name: &'static str,
    answer: Vec<u8>,
    expected: Expected,
}

fn case(name: &'static str, answer: impl Into<Vec<u8>>, expected: Expected) -> Case {
    Case { name, answer: answer.into(), expected }
}

/// An answer by its lines, without a line break at the end of the head.
fn raw(head: &str, body: &str) -> Vec<u8> {
    format!("{}\r\n\r\n{body}", head.replace('\n', "\r\n")).into()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn compressed(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// An answer with a header of any bytes before all others.
fn with_header(mut answer: Vec<u8>, header: &[u8]) -> Vec<u8> {
    let line = answer.windows(2).position(|two| two == b"\r\n").unwrap() + 2;
    answer.splice(line..line, header.iter().copied());
    answer
}

/// Answers whose head is not what it should be.
fn heads() -> Vec<Case> {
    let length = FOUND.len();
    let with_length = |head: &str| raw(&format!("{head}\nContent-Length: {length}"), FOUND);
    vec![
        case("no HTTP at all", "hello\r\n\r\n", Ambiguous(Broken)),
        case("nothing", "", Ambiguous(Broken)),
        case("half a status line", "HTTP/1.1 20", Ambiguous(Broken)),
        case("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Ambiguous(Broken)),
        case("a status of two digits", with_length("HTTP/1.1 20 OK"), Ambiguous(Broken)),
        case("a status of four digits", with_length("HTTP/1.1 2000 OK"), Ambiguous(Broken)),
        case("a status that none has", with_length("HTTP/1.1 999 Odd"), Final(Status(999))),
        case("another version of HTTP", with_length("HTTP/3.0 200 OK"), Ambiguous(Broken)),
        case("an old version of HTTP", raw("HTTP/1.0 200 OK", FOUND), Final(Value)),
        case("a header without a colon", with_length("HTTP/1.1 200 OK\nbroken"), Ambiguous(Broken)),
        case("a header without a name", with_length("HTTP/1.1 200 OK\n: value"), Ambiguous(Broken)),
        case("a name with a space", with_length("HTTP/1.1 200 OK\na b: c"), Ambiguous(Broken)),
        case("a value with a zero", with_length("HTTP/1.1 200 OK\na: \0"), Ambiguous(Broken)),
        case("a header over two lines", with_length("HTTP/1.1 200 OK\na: b\n c"), Ambiguous(Broken)),
        case("a value that is no UTF-8", with_header(json("200 OK", FOUND), b"request-id: \xff\r\n"), Final(Value)),
        case(
            "lines that end without a return",
            format!("HTTP/1.1 200 OK\nContent-Length: {length}\n\n{FOUND}"),
            Final(Value),
        ),
        case(
            "answers before the answer",
            [&raw("HTTP/1.1 103 Early Hints\nLink: x", "").repeat(20)[..], &json("200 OK", FOUND)].concat(),
            Final(Value),
        ),
        case(
            "another protocol",
            raw("HTTP/1.1 101 Switching Protocols\nUpgrade: other\nConnection: upgrade", ""),
            Final(Status(101)),
        ),
        case(
            "headers that are too large",
            with_header(json("200 OK", FOUND), format!("a: {}\r\n", "b".repeat(100_000)).as_bytes()),
            Final(TooLarge),
        ),
        case(
            "headers that are too many",
            with_header(json("200 OK", FOUND), "a: b\r\n".repeat(1_000).as_bytes()),
            Final(TooLarge),
        ),
    ]
}

/// Answers whose length is not what it should be.
fn lengths() -> Vec<Case> {
    let length = FOUND.len();
    let chunked = |chunks: &str| raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", chunks);
    let whole = format!("{length:x}\r\n{FOUND}\r\n");
    let with = |header: &str| raw(&format!("HTTP/1.1 200 OK\nConnection: close\n{header}"), FOUND);
    vec![
        case("two lengths", with("Content-Length: 5\nContent-Length: 11"), Ambiguous(Broken)),
        case("the same length twice", with("Content-Length: 11\nContent-Length: 11"), Final(Value)),
        case("a negative length", with("Content-Length: -1"), Ambiguous(Broken)),
        case("a length beyond all numbers", with("Content-Length: 18446744073709551616"), Ambiguous(Broken)),
        case("a body that is too short", with("Content-Length: 12"), Ambiguous(Broken)),
        case("a body that is too long", with("Content-Length: 10"), Final(Decode)),
        case("an answer behind the answer", [json("200 OK", FOUND), json("500 Oh", "{}")].concat(), Final(Value)),
        case(
            "length and chunks",
            raw("HTTP/1.1 200 OK\nContent-Length: 5\nTransfer-Encoding: chunked", &format!("{whole}0\r\n\r\n")),
            Final(Value),
        ),
        case("chunks without an end", chunked(&whole), Ambiguous(Broken)),
        case("half a chunk", chunked("ff\r\n{\"id\":"), Ambiguous(Broken)),
        case("a chunk whose size is no number", chunked(&format!("{whole}zz\r\n")), Ambiguous(Broken)),
        case("a chunk beyond all numbers", chunked("ffffffffffffffffff\r\n{}"), Ambiguous(Broken)),
        case("a chunk that is longer than it says", chunked(&format!("5\r\n{FOUND}\r\n0\r\n\r\n")), Ambiguous(Broken)),
        case(
            "chunks with extensions and trailers",
            chunked(&format!("{length:x};a=b\r\n{FOUND}\r\n0\r\nTrailer: x\r\n\r\n")),
            Final(Value),
        ),
        case("compressed data that is none", compressed(FOUND.as_bytes()), Ambiguous(Broken)),
        case("compressed data that is cut off", compressed(&gzip(FOUND.as_bytes())[..20]), Ambiguous(Broken)),
        case(
            "compressed data with another sum",
            {
                let mut body = gzip(FOUND.as_bytes());
                let at = body.len() - 6;
                body[at] ^= 1;
                compressed(&body)
            },
            Ambiguous(Broken),
        ),
        case(
            "compressed data with more behind it",
            compressed(&[&gzip(FOUND.as_bytes())[..], b"more"].concat()),
            Ambiguous(Broken),
        ),
        case(
            "an encoding that was not asked for",
            answer("200 OK", "Content-Encoding: br\r\n", "\u{8b}"),
            Final(Encoding),
        ),
    ]
}

/// Answers whose body is not what it should be.
fn bodies() -> Vec<Case> {
    let json = |body: &str| json("200 OK", body);
    let bytes = |body: &[u8]| {
        [
            raw(&format!("HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: {}", body.len()), ""),
            body.to_vec(),
        ]
        .concat()
    };
    vec![
        case(
            "no content, with content",
            raw("HTTP/1.1 204 No Content\nContent-Length: 11\nConnection: close", FOUND),
            Final(Empty),
        ),
        case("no body", json(""), Final(Empty)),
        case("white space", json(" \r\n\t"), Final(Empty)),
        case("a page to sign in at", answer("200 OK", "Content-Type: text/html\r\n", "<html>secret"), Final(NotJson)),
        case("JSON that says it is a page", answer("200 OK", "Content-Type: text/html\r\n", FOUND), Final(Value)),
        case("JSON that says nothing", answer("200 OK", "", FOUND), Final(Value)),
        case("JSON with a mark", json("\u{feff}{\"id\": \"1\"}"), Final(Value)),
        case("UTF-16", bytes(b"\xff\xfe{\0\"\0i\0d\0\"\0:\0\"\x001\0\"\0}\0"), Final(Decode)),
        case("no UTF-8", bytes(b"{\"id\": \"secret\xff\"}"), Final(Decode)),
        case("half of a surrogate pair", json(r#"{"id": "\ud800"}"#), Final(Decode)),
        case("half of JSON", json(r#"{"id": "secret"#), Final(Decode)),
        case("JSON and more", json(r#"{"id": "1"} secret"#), Final(Decode)),
        case("JSON nested too deeply", json(&"[".repeat(100_000)), Final(Decode)),
        case(
            "an unknown member nested too deeply",
            json(&format!(r#"{{"id": "1", "x": {}0{}}}"#, "[".repeat(5_000), "]".repeat(5_000))),
            Final(Decode),
        ),
        case("a collection in the place of an object", json("[]"), Final(Decode)),
        case("null in the place of an object", json("null"), Final(Decode)),
        case(
            "an error that is called a success",
            json(r#"{"error": {"code": "busy", "message": "m"}}"#),
            Final(Service("busy")),
        ),
        case("the same name twice", json(r#"{"id": "0", "id": "1"}"#), Final(Value)),
    ]
}

/// Answers that tell of an error.
fn errors() -> Vec<Case> {
    let busy = r#"{"error": {"code": "busy", "message": "m"}}"#;
    let throttled =
        |retry_after: &str| answer("429 Too Many Requests", &format!("Retry-After: {retry_after}\r\n"), busy);
    let dated = |retry_after: &str| {
        let headers = format!("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: {retry_after}\r\n");
        answer("503 Service Unavailable", &headers, "<html>")
    };
    vec![
        case(
            "a page of a gateway",
            answer("500 Internal Server Error", "Content-Type: text/html\r\n", "<html>"),
            Final(Status(500)),
        ),
        case(
            "a gateway that lost its service",
            answer("503 Service Unavailable", "", "<html>"),
            Ambiguous(Status(503)),
        ),
        case("a gateway that waited too long", answer("504 Gateway Timeout", "", "<html>"), Ambiguous(Status(504))),
        case("a wait of some seconds", throttled("3"), Refused),
        case("a wait of less than nothing", throttled("-3"), Refused),
        case("a wait that is no number", throttled("soon"), Refused),
        case("a wait beyond all numbers", throttled("1e400"), Refused),
        case("a wait for ever", throttled("1e18"), Final(Service("busy"))),
        case("two waits", answer("429 Too Many Requests", "Retry-After: 1\r\nRetry-After: 2\r\n", busy), Refused),
        case("a wait until a date", dated("Sun, 06 Nov 1994 08:49:40 GMT"), Refused),
        case("a wait until a date long ago", dated("Thu, 01 Jan 1970 00:00:00 GMT"), Refused),
        case("a wait until the end of time", dated("Fri, 31 Dec 9999 23:59:59 GMT"), Final(Status(503))),
        case(
            "a wait until an hour that does not exist",
            dated("Sun, 06 Nov 1994 9223372036854775807:49:40 GMT"),
            Ambiguous(Status(503)),
        ),
        case(
            "a challenge that is broken",
            answer("401 Unauthorized", "WWW-Authenticate: Bearer claims=\"\r\n", ""),
            Final(Status(401)),
        ),
        case(
            "an error object of another form",
            answer("400 Bad Request", "", r#"{"error": [1, {"code": "secret"}]}"#),
            Final(Status(400)),
        ),
        case(
            "an error object whose members are of other types",
            answer(
                "400 Bad Request",
                "",
                r#"{"error": {"code": null, "message": {"a": 1}, "details": 5, "innerError": []}}"#,
            ),
            Final(Service("")),
        ),
        case(
            "an error object nested too deeply",
            answer(
                "404 Not Found",
                "",
                &format!(
                    r#"{{"error": {{"code": "busy", "innerError": {}0{}}}}}"#,
                    "[".repeat(5_000),
                    "]".repeat(5_000)
                ),
            ),
            Final(Status(404)),
        ),
        case(
            "an error whose body is cut off",
            raw("HTTP/1.1 400 Bad Request\nContent-Length: 100", "{"),
            Ambiguous(Broken),
        ),
    ]
}

/// Answers that lead elsewhere. `ELSEWHERE` is the URL of another server.
fn redirects() -> Vec<Case> {
    let to = |status: &str, location: &str| answer(status, &format!("Location: {location}\r\n"), "");
    vec![
        case("a redirect to another server", to("302 Found", "ELSEWHERE/x?sig=secret"), Each(Value, Status(302))),
        case(
            "a redirect with a password",
            to("302 Found", "http://user:password@ELSEHOST/x"),
            Each(Value, Status(302)),
        ),
        case("a redirect that keeps the method", to("307 Temporary Redirect", "ELSEWHERE/x"), Each(Value, Status(307))),
        case("a redirect for good", to("308 Permanent Redirect", "ELSEWHERE/x"), Each(Value, Status(308))),
        case("a redirect without a place", answer("302 Found", "", ""), Final(Status(302))),
        case("a redirect to nowhere", to("302 Found", "http://["), Final(Status(302))),
        case(
            "a redirect that is no text",
            with_header(answer("302 Found", "", ""), b"Location: \xff\r\n"),
            Final(Status(302)),
        ),
        case("a redirect to a file", to("302 Found", "file:///etc/passwd"), Final(Status(302))),
        case("a redirect to another protocol", to("302 Found", "ftp://ELSEHOST/x"), Final(Status(302))),
        case("a redirect to a script", to("302 Found", "javascript:alert(1)"), Final(Status(302))),
        case("a choice", to("300 Multiple Choices", "ELSEWHERE/x"), Final(Status(300))),
        case("nothing new", to("304 Not Modified", "ELSEWHERE/x"), Final(Status(304))),
        case("a proxy to use", to("305 Use Proxy", "ELSEWHERE/x"), Final(Status(305))),
        case("a page that is not needed after all", to("201 Created", "ELSEWHERE/x"), Final(Empty)),
    ]
}

/// What comes of the case and how many requests the server had, for a read or a write.
async fn run(transport: &Arc<HttpTransport>, case: &Case, elsewhere: &Server, write: bool) -> (Outcome, usize) {
    let host = elsewhere.url.strip_prefix("http://").unwrap();
    let first = match std::str::from_utf8(&case.answer) {
        Ok(text) => text.replace("ELSEWHERE", &elsewhere.url).replace("ELSEHOST", host).into_bytes(),
        Err(_) => case.answer.clone(),
    };
    let requests = AtomicUsize::new(0);
    let (sender, seen) = std::sync::mpsc::channel();
    let server = Server::responding(move |_, asked| {
        assert_eq!(asked.header("authorization"), Some("Bearer secret-token"));
        let _ = sender.send(());
        if requests.fetch_add(1, Ordering::SeqCst) == 0 { first.clone() } else { json("200 OK", FOUND) }
    });
    let graph = graph(transport, &server);
    let outcome = if write {
        graph.users().create(user("A")).header("x-api-key", "secret-key").await
    } else {
        graph.me().get().header("x-api-key", "secret-key").await
    };
    (Outcome::of(outcome), seen.try_iter().count())
}

/// A client that doesn't really wait between attempts.
fn graph(transport: &Arc<HttpTransport>, server: &Server) -> Graph {
    let client = ClientBuilder::over(Arc::clone(transport)).endpoint(&server.url).clock(SkippingClock::new());
    client.credential(Token::new("secret-token")).build().into()
}

async fn check(cases: Vec<Case>) {
    let transport = Arc::new(HttpTransport::new(Duration::from_secs(10)));
    // Whoever comes here gets what they want, but has to come without anything that is not for this server.
    let elsewhere = Server::responding(|_, asked| {
        let private = ["authorization", "cookie", "x-api-key"].into_iter().find(|name| asked.header(name).is_some());
        match private {
            Some(name) => answer("418 Leaked", &format!("X-Leaked: {name}\r\n"), ""),
            None => json("200 OK", FOUND),
        }
    });
    let mut wrong = Vec::new();
    for case in cases {
        let (read, reads) = run(&transport, &case, &elsewhere, false).await;
        let (write, writes) = run(&transport, &case, &elsewhere, true).await;
        let expected = match &case.expected {
            Final(outcome) => ((outcome.clone(), 1), (outcome.clone(), 1)),
            Ambiguous(outcome) => ((Value, 2), (outcome.clone(), 1)),
            Refused => ((Value, 2), (Value, 2)),
            Each(read, write) => ((read.clone(), 1), (write.clone(), 1)),
        };
        let found = ((read, reads), (write, writes));
        if found != expected {
            wrong.push(format!("{}: {found:?}, not {expected:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn heads_that_are_broken() {
    check(heads()).await;
}

#[tokio::test]
async fn lengths_that_are_wrong() {
    check(lengths()).await;
}

#[tokio::test]
async fn bodies_that_are_something_else() {
    check(bodies()).await;
}

#[tokio::test]
async fn errors_of_every_kind() {
    check(errors()).await;
}

#[tokio::test]
async fn redirects_to_wherever() {
    check(redirects()).await;
}

#[tokio::test]
async fn redirects_in_circles() {
    let transport = Arc::new(HttpTransport::new(Duration::from_secs(10)));
    for location in ["/beta/me", "", "?x", "/beta/me#x"] {
        let redirect = answer("302 Found", &format!("Location: {location}\r\n"), "");
        let server = Server::responding(move |_, _| redirect.clone());
        let outcome = Outcome::of(graph(&transport, &server).me().get().await);
        assert_eq!((outcome, std::iter::from_fn(|| server.next_request()).count()), (Redirects, 10), "{location}");
    }
    // What was left on the way to another server does not come back on the way home.
    let away = Server::responding(|_, asked| {
        let home = asked.line.split("home=").nth(1).unwrap().to_owned();
        answer("302 Found", &format!("Location: http://{home}/beta/me\r\n"), "")
    });
    let url = away.url.clone();
    let home = Server::responding(move |own, _| {
        let host = own.strip_prefix("http://").unwrap();
        answer("302 Found", &format!("Location: {url}/?home={host}\r\n"), "")
    });
    assert_eq!(Outcome::of(graph(&transport, &home).me().get().await), Redirects);
    let tokens: Vec<_> =
        std::iter::from_fn(|| home.next_request()).map(|asked| asked.header("authorization").is_some()).collect();
    assert_eq!(tokens, [true, false, false, false, false]);
    assert!(std::iter::from_fn(|| away.next_request()).all(|asked| asked.header("authorization").is_none()));
}

#[test]
fn there_are_at_least_fifty() {
    let all = [heads(), lengths(), bodies(), errors(), redirects()];
    let names: BTreeSet<_> = all.iter().flatten().map(|case| case.name).collect();
    assert_eq!(names.len(), all.iter().map(Vec::len).sum::<usize>(), "a name occurs twice");
    assert!(names.len() >= 50, "{}", names.len());
}

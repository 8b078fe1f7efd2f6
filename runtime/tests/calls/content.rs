//! Content in parts: ranges, broken connections, upload sessions.

use std::future::IntoFuture as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_core::http::StatusCode;
use msgraph_core::{
    ErrorKind, Json, Media, Request,
    error::{LimitError, ResponseError},
    transfer::{Progress, UploadSession},
};

use crate::mock_server::{User, at};
use crate::server::{RecordedRequest, Server, answer, json};

const UNIT: usize = 320 * 1024;

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 % 251) as u8).collect()
}

fn media(server: &Server) -> Media {
    at(&server.url).navigate("me").stream("content")
}

/// The bytes of an answer, of which only so many are sent.
fn cut(status: &str, headers: &str, body: &[u8], sent: usize) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), &body[..sent.min(body.len())]].concat()
}

/// The range that is asked for: its first byte, and its last one if there is one.
fn range(asked: &RecordedRequest) -> Option<(usize, Option<usize>)> {
    let (first, last) = asked.header("range")?.strip_prefix("bytes=")?.split_once('-')?;
    Some((first.parse().unwrap(), last.parse().ok()))
}

#[tokio::test]
async fn a_broken_download_goes_on() {
    let whole = content(10_000);
    let served = whole.clone();
    let server = Server::responding(move |_, asked| match range(asked) {
        None => cut("200 OK", "ETag: \"1\"\r\nContent-Type: image/png\r\n", &served, 4_000),
        Some((first, None)) => {
            let headers = format!("ETag: \"1\"\r\nContent-Range: bytes {first}-9999/10000\r\n");
            cut("206 Partial Content", &headers, &served[first..], 3_500)
        }
        other => panic!("{other:?}"),
    });
    let seen = Arc::new(Mutex::new(Vec::<Progress>::new()));
    let told = Arc::clone(&seen);
    let download = media(&server).download().fetch().await.unwrap();
    assert_eq!(
        (download.status(), download.size(), download.content_type()),
        (StatusCode::OK, Some(10_000), Some("image/png"))
    );
    let mut got = Vec::new();
    let written =
        download.on_progress(move |progress| told.lock().unwrap().push(progress)).write_to(&mut got).await.unwrap();
    assert!(written == 10_000 && got == whole);
    let last = *seen.lock().unwrap().last().unwrap();
    assert_eq!((last.done, last.total), (10_000, Some(10_000)));
    let asked: Vec<_> = std::iter::from_fn(|| server.next_request()).collect();
    assert_eq!(
        asked.iter().map(|asked| asked.header("range")).collect::<Vec<_>>(),
        [None, Some("bytes=4000-"), Some("bytes=7500-")]
    );
    assert_eq!((asked[0].header("if-range"), asked[1].header("if-range")), (None, Some("\"1\"")));
    assert_eq!(asked[0].header("accept-encoding"), Some("identity"));
}

#[tokio::test]
async fn a_range_that_breaks_goes_on_within_itself() {
    let whole = content(1_000);
    let served = whole.clone();
    let server = Server::responding(move |_, asked| {
        let (first, last) = range(asked).unwrap();
        let last = last.unwrap();
        let headers = format!("Content-Range: bytes {first}-{last}/1000\r\n");
        cut("206 Partial Content", &headers, &served[first..=last], 60)
    });
    let download = media(&server).download().range(100..200).fetch().await.unwrap();
    assert_eq!((download.status(), download.size()), (StatusCode::PARTIAL_CONTENT, Some(100)));
    let mut got = Vec::new();
    download.write_to(&mut got).await.unwrap();
    assert_eq!(got, whole[100..200]);
    let ranges: Vec<_> =
        std::iter::from_fn(|| server.next_request()).map(|asked| asked.header("range").unwrap().to_owned()).collect();
    assert_eq!(ranges, ["bytes=100-199", "bytes=160-199"]);
}

#[tokio::test]
async fn a_service_without_ranges_begins_anew() {
    let whole = content(1_000);
    let served = whole.clone();
    let mut times = 0;
    let server = Server::responding(move |_, _| {
        times += 1;
        cut("200 OK", "", &served, 400 * times)
    });
    let mut got = Vec::new();
    media(&server).download().fetch().await.unwrap().write_to(&mut got).await.unwrap();
    assert!(got == whole);
}

#[tokio::test]
async fn changed_content_is_not_patched_together() {
    let server = Server::answering(vec![
        cut("200 OK", "ETag: \"1\"\r\n", &content(1_000), 400),
        cut("200 OK", "ETag: \"2\"\r\n", &content(1_000), 1_000),
    ]);
    let mut download = media(&server).download().fetch().await.unwrap();
    let mut got = 0;
    let error = loop {
        match download.next().await.unwrap() {
            Ok(part) => got += part.len(),
            Err(error) => break error,
        }
    };
    assert_eq!(got, 400);
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::ContentChanged, .. }), "{error}");
    assert!(download.next().await.is_none());
}

#[tokio::test]
async fn content_that_is_shorter_than_what_was_had_has_changed() {
    // The first answer does not say how long it is, so that the second one is the first to do so.
    let begun = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n190\r\n".to_vec();
    let begun = [begun, content(400), b"\r\n".to_vec()].concat();
    let server = Server::answering(vec![begun, cut("200 OK", "", &content(100), 100)]);
    let mut download = media(&server).download().fetch().await.unwrap();
    let mut got = 0;
    let error = loop {
        match download.next().await.unwrap() {
            Ok(part) => got += part.len(),
            Err(error) => break error,
        }
    };
    assert_eq!((got, download.size()), (400, None));
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::ContentChanged, .. }), "{error}");
}

#[tokio::test]
async fn another_range_than_was_asked_for_is_an_error() {
    for (range, given) in [
        (Some(100..200), "0-99/1000"),
        (Some(100..200), "100-200/1000"),
        (Some(100..200), "18446744073709551614-18446744073709551615/*"),
        (None, "100-199/1000"),
    ] {
        let headers = format!("Content-Range: bytes {given}\r\n");
        let server = Server::with(cut("206 Partial Content", &headers, &content(100), 100));
        let download = media(&server).download();
        let download = if let Some(range) = range { download.range(range) } else { download };
        let error = download.fetch().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::Range, .. }), "{given}: {error}");
    }
    let server = Server::with(cut("206 Partial Content", "Content-Range: bytes 990-999/1000\r\n", &content(10), 10));
    let last = media(&server).download().header("range", "bytes=-10").fetch().await.unwrap();
    assert_eq!(last.size(), Some(10));
}

#[tokio::test]
async fn a_download_that_gets_no_further_ends() {
    let server = Server::responding(|_, asked| match range(asked) {
        None => cut("200 OK", "", &content(1_000), 400),
        Some((first, _)) => {
            cut("206 Partial Content", &format!("Content-Range: bytes {first}-999/1000\r\n"), &content(600), 0)
        }
    });
    let mut got = Vec::new();
    let error = media(&server).download().fetch().await.unwrap().write_to(&mut got).await.unwrap_err();
    assert!(error.to_string().contains("no complete answer"), "{error}");
    assert_eq!(got.len(), 400);
}

/// A service that takes an upload. `lose(n)` tells whether the n-th part is dropped: before it is stored, or after.
struct Storage {
    server: Server,
    stored: Arc<Mutex<Vec<u8>>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Lost {
    No,
    Before,
    After,
}

fn storage(size: usize, lose: impl Fn(usize) -> Lost + Send + 'static) -> Storage {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&stored);
    let mut parts = 0;
    let server = Server::responding(move |url, asked| {
        let mut kept = kept.lock().unwrap();
        let expecting = |at: usize| json("202 Accepted", &format!(r#"{{"nextExpectedRanges": ["{at}-"]}}"#));
        if asked.line == "POST /beta/me/createUploadSession" {
            assert_eq!(asked.header("authorization"), Some("Bearer t-secret"));
            let session = format!(
                r#"{{"uploadUrl": "{url}/up?secret", "expirationDateTime": "2026-01-01T00:00:00Z", "nextExpectedRanges": ["0-"]}}"#
            );
            return json("200 OK", &session);
        }
        assert!(asked.line.ends_with("/up?secret"), "{}", asked.line);
        assert_eq!(asked.header("authorization"), None, "the token is not for here");
        match asked.line.split(' ').next().unwrap() {
            "GET" => json("200 OK", &format!(r#"{{"nextExpectedRanges": ["{}-"]}}"#, kept.len())),
            "DELETE" => answer("204 No Content", "", ""),
            _ => {
                let (at, total) =
                    asked.header("content-range").unwrap().strip_prefix("bytes ").unwrap().split_once('/').unwrap();
                let at: usize = at.split_once('-').unwrap().0.parse().unwrap();
                assert_eq!(total, size.to_string());
                if at != kept.len() {
                    return json("416 Range Not Satisfiable", r#"{"error": {"code": "invalidRange", "message": "m"}}"#);
                }
                parts += 1;
                let lost = lose(parts);
                if lost != Lost::Before {
                    kept.extend_from_slice(&asked.body);
                    assert!(kept.len() == size || asked.body.len() % UNIT == 0);
                }
                match lost {
                    Lost::No if kept.len() == size => json("201 Created", r#"{"id": "done"}"#),
                    Lost::No => expecting(kept.len()),
                    Lost::Before | Lost::After => Vec::new(),
                }
            }
        }
    });
    Storage { server, stored }
}

async fn session(storage: &Storage) -> UploadSession {
    let create: Request<Json> = at(&storage.server.url).navigate("me").action("createUploadSession");
    UploadSession::begin(create).await.unwrap()
}

#[tokio::test]
async fn an_upload_in_parts() {
    let whole = content(3 * UNIT + 17);
    let storage = storage(whole.len(), |_| Lost::No);
    let session = session(&storage).await;
    assert_eq!(session.expires().unwrap().to_string(), "2026-01-01T00:00:00Z");
    assert!(!format!("{session:?}").contains("secret"));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let done = session
        .upload::<User>(whole.clone())
        .part_size(UNIT + 5)
        .on_progress(move |progress| told.lock().unwrap().push(progress.done as usize))
        .await
        .unwrap();
    assert_eq!(done.status(), StatusCode::CREATED);
    assert_eq!(done.into_value().unwrap().id.as_deref(), Some("done"));
    assert!(*storage.stored.lock().unwrap() == whole);
    assert_eq!(*seen.lock().unwrap(), [UNIT, 2 * UNIT, 3 * UNIT, whole.len()]);
}

#[tokio::test]
async fn lost_parts() {
    let whole = content(4 * UNIT + 1);
    let storage = storage(whole.len(), |part| match part {
        2 => Lost::Before,
        4 => Lost::After,
        _ => Lost::No,
    });
    let session = session(&storage).await;
    let done = session.upload::<User>(whole.clone()).part_size(UNIT).await.unwrap();
    assert_eq!(done.value().as_ref().unwrap().id.as_deref(), Some("done"));
    assert!(*storage.stored.lock().unwrap() == whole);
}

#[tokio::test]
async fn an_upload_goes_on_in_another_run() {
    let whole = content(2 * UNIT);
    let storage = storage(whole.len(), |_| Lost::No);
    let url = session(&storage).await.url().to_owned();
    storage.stored.lock().unwrap().extend_from_slice(&whole[..UNIT]);
    let again = UploadSession::at(&at(&storage.server.url), url);
    assert_eq!(again.received().await.unwrap(), UNIT as u64);
    let file = std::env::temp_dir().join(format!("msgraph-upload-{}", std::process::id()));
    std::fs::write(&file, &whole).unwrap();
    let content = msgraph_core::transfer::FileContent::open(&file).unwrap();
    let done = again.upload::<User>(content).await;
    std::fs::remove_file(&file).unwrap();
    assert!(done.unwrap().value().is_some());
    assert!(*storage.stored.lock().unwrap() == whole);
    again.cancel().await.unwrap();
    let last = std::iter::from_fn(|| storage.server.next_request()).last().unwrap();
    assert_eq!(last.line, "DELETE /up?secret");
}

#[tokio::test]
async fn an_upload_that_is_dropped_goes_on_from_there() {
    let whole = content(6 * UNIT + 1);
    let storage = storage(whole.len(), |_| {
        std::thread::sleep(Duration::from_millis(40));
        Lost::No
    });
    let session = session(&storage).await;
    let mut dropped = 0;
    // Where the last answer is what was dropped, the session has ended with all of the content.
    while storage.stored.lock().unwrap().len() < whole.len() {
        // A session that sent something has to be asked what it has.
        let session = match dropped {
            0 => session.clone(),
            _ => UploadSession::at(&at(&storage.server.url), session.url()),
        };
        let upload = session.upload::<User>(whole.clone()).part_size(UNIT).into_future();
        match tokio::time::timeout(Duration::from_millis(100) * (dropped + 1), upload).await {
            Ok(Ok(done)) => assert_eq!(done.into_value().unwrap().id.as_deref(), Some("done")),
            Ok(Err(error)) => assert_eq!(storage.stored.lock().unwrap().len(), whole.len(), "{error}"),
            Err(_) => dropped += 1,
        }
    }
    assert!(dropped >= 1, "{dropped}");
    assert!(*storage.stored.lock().unwrap() == whole);
}

#[tokio::test]
async fn uploads_that_cannot_end_well() {
    let storage = storage(UNIT, |_| Lost::No);
    let empty = session(&storage).await.upload::<User>(Vec::new()).await.unwrap_err();
    assert!(empty.to_string().contains("there is none"), "{empty}");
    let gone = Server::with(json("404 Not Found", r#"{"error": {"code": "itemNotFound", "message": "m"}}"#));
    let session = UploadSession::at(&at(&gone.url), format!("{}/up", gone.url));
    let error = session.upload::<User>(content(5)).await.unwrap_err();
    assert_eq!(error.code(), Some("itemNotFound"));
    let stuck = Server::responding(|_, _| json("202 Accepted", r#"{"NextExpectedRanges": ["0"]}"#));
    let session = UploadSession::at(&at(&stuck.url), format!("{}/up?secret", stuck.url));
    let error = session.upload::<User>(content(5)).await.unwrap_err();
    assert_eq!(error.limit(), Some(&LimitError::UploadStalls { position: 0, limit: 3 }), "{error}");
    assert!(!format!("{error:?}").contains("secret"));
    assert_eq!(std::iter::from_fn(|| stuck.next_request()).count(), 5);
    session.upload::<User>(content(5)).max_upload_stalls(0).await.unwrap_err();
    assert_eq!(std::iter::from_fn(|| stuck.next_request()).count(), 2);
}

/// Uploads ten parts to a service that expects what a function says by the number of the request.
async fn upload_to(expect: impl Fn(u64) -> u64 + Send + 'static) -> (LimitError, usize) {
    let mut parts = 0;
    let server = Server::responding(move |_, asked| {
        parts += u64::from(asked.line.starts_with("PUT"));
        json("202 Accepted", &format!(r#"{{"nextExpectedRanges": ["{}-"]}}"#, expect(parts)))
    });
    let session = UploadSession::at(&at(&server.url), format!("{}/up", server.url));
    let error = session.upload::<User>(content(10 * UNIT)).part_size(UNIT).await.unwrap_err();
    let parts = std::iter::from_fn(|| server.next_request()).filter(|asked| asked.line.starts_with("PUT")).count();
    (error.limit().unwrap_or_else(|| panic!("{error}")).clone(), parts)
}

#[tokio::test]
async fn a_download_that_comes_a_byte_further_each_time_ends() {
    let whole = content(100_000);
    let server = Server::responding(move |_, asked| match range(asked) {
        None => cut("200 OK", "", &whole, 1),
        Some((first, _)) => {
            let headers = format!("Content-Range: bytes {first}-99999/100000\r\n");
            cut("206 Partial Content", &headers, &whole[first..], 1)
        }
    });
    let mut received = Vec::new();
    let error = media(&server).download().fetch().await.unwrap().write_to(&mut received).await.unwrap_err();
    assert!(error.to_string().contains("no complete answer"), "{error}");
    assert_eq!((received.len(), std::iter::from_fn(|| server.next_request()).count()), (6, 6));
}

#[tokio::test]
async fn ranges_that_go_back_and_forth() {
    let unit = UNIT as u64;
    let stalls = |position| LimitError::UploadStalls { position, limit: 3 };
    assert_eq!(upload_to(move |part| part % 2 * unit).await, (stalls(unit), 8));
    assert_eq!(upload_to(move |part| part % 5 * unit).await, (stalls(4 * unit), 20));
    // Each time a byte further, and back again: thirty parts are in vain.
    let (error, parts) = upload_to(|part| if part % 2 == 1 { part / 2 + 1 } else { 0 }).await;
    assert_eq!((error, parts), (stalls(16), 31));
    // Further by a byte each time.
    assert_eq!(upload_to(|part| part).await, (stalls(31), 31));
}

#[tokio::test]
async fn a_service_that_lost_all_it_had() {
    let whole = content(5 * UNIT);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&stored);
    let mut parts = 0;
    let server = Server::responding(move |_, asked| {
        let mut kept = kept.lock().unwrap();
        // A session that was begun before is asked first what it has.
        parts += usize::from(asked.line.starts_with("PUT"));
        kept.extend_from_slice(&asked.body);
        if parts == 4 {
            kept.clear();
        }
        match kept.len() == 5 * UNIT {
            true => json("201 Created", r#"{"id": "done"}"#),
            false => json("202 Accepted", &format!(r#"{{"nextExpectedRanges": ["{}-"]}}"#, kept.len())),
        }
    });
    let session = UploadSession::at(&at(&server.url), format!("{}/up", server.url));
    let done = session.upload::<User>(whole.clone()).part_size(UNIT).await.unwrap();
    assert_eq!(done.into_value().unwrap().id.as_deref(), Some("done"));
    assert!(*stored.lock().unwrap() == whole);
}

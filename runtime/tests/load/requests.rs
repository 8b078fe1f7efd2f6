//! Twenty thousand requests when one in ten goes wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use msgraph_core::{Error, ErrorKind, Path, Token, auth::token_from, retry::Backoff};
use tokio::task::JoinSet;

use crate::server::{Answer, RecordedRequest, Server};
use crate::{alone, client, graph, memory, no_task_is_left, tasks};

const REQUESTS: u32 = 20_000;
const AT_ONCE: u32 = 500;

/// What goes wrong with the first request for a number.
#[derive(Clone, Copy, PartialEq)]
enum ReadError {
    None,
    Throttled,
    Unavailable,
    Expired,
    /// It is carried out, and the gateway says that it does not know.
    Gateway,
    /// It is carried out, and the connection breaks in the middle of the answer.
    Cut,
    /// It is not carried out, and the connection is closed.
    Closed,
    Missing,
    NotJson,
}

fn fault(number: u32) -> ReadError {
    match number % 100 {
        0 | 1 => ReadError::Throttled,
        2 => ReadError::Unavailable,
        3 => ReadError::Expired,
        4 => ReadError::Gateway,
        5 | 6 => ReadError::Cut,
        7 => ReadError::Closed,
        8 => ReadError::Missing,
        9 => ReadError::NotJson,
        _ => ReadError::None,
    }
}

fn is_write(number: u32) -> bool {
    number / 100 % 2 == 1
}

fn answer(asked: &RecordedRequest, carried_out: &AtomicU32) -> Answer {
    let fault = match fault(asked.number) {
        lasting @ (ReadError::Missing | ReadError::NotJson) => lasting,
        _ if asked.again => ReadError::None,
        once => once,
    };
    assert_eq!(asked.is_write, is_write(asked.number));
    if matches!(fault, ReadError::None | ReadError::Gateway | ReadError::Cut | ReadError::NotJson) {
        carried_out.fetch_add(1, Ordering::SeqCst);
    }
    match fault {
        ReadError::None => Answer::number(asked),
        ReadError::Throttled => Answer::status(429, "Retry-After: 0.01\r\n", ""),
        ReadError::Unavailable => Answer::status(503, "Retry-After: 0.01\r\n", "<html>"),
        ReadError::Expired => Answer::status(401, "", ""),
        ReadError::Gateway => Answer::status(503, "", "<html>"),
        ReadError::Cut => Answer::Cut,
        ReadError::Closed => Answer::Close,
        ReadError::Missing => Answer::status(404, "", r#"{"error": {"code": "missing", "message": "m"}}"#),
        ReadError::NotJson => Answer::status(200, "", "not JSON"),
    }
}

/// What comes of the request for a number, and how often it is carried out.
fn expected(number: u32) -> (&'static str, u32) {
    match (fault(number), is_write(number)) {
        (ReadError::None | ReadError::Throttled | ReadError::Unavailable | ReadError::Expired, _) => ("value", 1),
        (ReadError::Gateway | ReadError::Cut, false) => ("value", 2),
        (ReadError::Gateway, true) => ("status", 1),
        (ReadError::Cut, true) => ("broken", 1),
        (ReadError::Closed, false) => ("value", 1),
        (ReadError::Closed, true) => ("broken", 0),
        (ReadError::Missing, _) => ("missing", 0),
        (ReadError::NotJson, _) => ("not JSON", 1),
    }
}

fn kind(outcome: &Result<i64, Error>) -> &'static str {
    match outcome {
        Ok(_) => "value",
        Err(error) => match error.kind() {
            ErrorKind::Service(_) => "missing",
            ErrorKind::Status(_) => "status",
            ErrorKind::Response { .. } => "not JSON",
            ErrorKind::Transport(_) => "broken",
            _ => "other",
        },
    }
}

/// Makes the requests of these numbers, so many at once, and gives what came of each.
async fn run(graph: &Path, numbers: std::ops::Range<u32>) -> Vec<(u32, &'static str)> {
    let next = Arc::new(AtomicU32::new(numbers.start));
    let mut callers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (graph, next, end) = (graph.clone(), Arc::clone(&next), numbers.end);
        callers.spawn(async move {
            let mut outcomes = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::SeqCst);
                if number >= end {
                    return outcomes;
                }
                let thing = graph.navigate("things").key(number);
                let request = if is_write(number) { thing.action::<i64>("run") } else { thing.get() };
                let outcome = request.await;
                if let Ok(value) = outcome {
                    assert_eq!(value, i64::from(number));
                }
                outcomes.push((number, kind(&outcome)));
            }
        });
    }
    callers.join_all().await.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_thousand_requests() {
    let _alone = alone().await;
    let carried_out: Arc<[AtomicU32]> = (0..REQUESTS).map(|_| AtomicU32::new(0)).collect();
    let counts = Arc::clone(&carried_out);
    let server = Server::start(move |asked| answer(asked, &counts[asked.number as usize]));
    let renewed = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&renewed);
    let credential = token_from(move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move { Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(3600))) }
    });
    assert_eq!(tasks(), 0);
    let policy = Backoff::new().first(Duration::from_millis(10));
    let graph = graph(client(&server).credential(credential).retry(policy).build());

    let mut outcomes = run(&graph, 0..REQUESTS / 4).await;
    let before = memory::resident();
    outcomes.extend(run(&graph, REQUESTS / 4..REQUESTS).await);
    let grown = memory::resident().saturating_sub(before);

    outcomes.sort_unstable();
    assert_eq!(outcomes.len(), REQUESTS as usize, "none is lost");
    for ((number, outcome), asked_for) in outcomes.into_iter().zip(0..) {
        assert_eq!(number, asked_for);
        let times = carried_out[number as usize].load(Ordering::SeqCst);
        assert_eq!((outcome, times), expected(number), "the request for {number}");
    }
    eprintln!("{REQUESTS} requests, {AT_ONCE} at once: memory grew by {grown} KiB after the first quarter");
    // The system gives memory to threads of the server in steps of some MiB. A KiB lost by each request would be more.
    assert!(grown < 14 * 1024, "memory grew by {grown} KiB");
    // Of every 200 requests, 8 are sent again for faults that tell or do no harm, 4 reads for faults that do not tell.
    assert_eq!(server.answered(), REQUESTS + 12 * (REQUESTS / 200));
    let renewed = renewed.load(Ordering::SeqCst);
    assert!((2..=1 + REQUESTS / 100).contains(&renewed), "{renewed}");

    // Its connections go with the client, and their tasks with them.
    drop(graph);
    no_task_is_left().await;
}

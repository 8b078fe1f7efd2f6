//! Ten thousand requests at a time when much goes wrong: none is lost, nothing is left running, memory stays.
#![cfg(feature = "client")]

mod loopback;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_core::{Backoff, Client, Error, ErrorKind, Path, Token, token_from};
use tokio::task::JoinSet;

const REQUESTS: u32 = 10_000;
const AT_ONCE: usize = 200;

/// What the server does with the request of a number, the first time and later.
fn answer(number: u32, again: bool) -> loopback::Answer {
    use loopback::Answer;
    match (number % 20, again) {
        (0, false) => Answer::status(429, "Retry-After: 0.01\r\n", ""),
        (1, false) => Answer::status(503, "", "<html>"),
        (2, false) => Answer::Cut,
        (3, _) => Answer::status(404, "", r#"{"error": {"code": "missing", "message": "m"}}"#),
        (4, _) => Answer::status(500, "", "<html>"),
        (5, _) => Answer::status(200, "", "not JSON"),
        (6, false) => Answer::status(401, "", ""),
        _ => Answer::status(200, "", &format!(r#"{{"value": {number}}}"#)),
    }
}

fn kind(outcome: &Result<i64, Error>) -> &'static str {
    match outcome {
        Ok(_) => "value",
        Err(error) => match error.kind() {
            ErrorKind::Service(_) => "missing",
            ErrorKind::Status(_) => "status",
            ErrorKind::Answer { .. } => "not JSON",
            _ => "other",
        },
    }
}

/// Resident memory of this process in KiB.
#[cfg(target_os = "linux")]
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[cfg(not(target_os = "linux"))]
fn resident() -> u64 {
    0
}

async fn run(graph: &Path, numbers: std::ops::Range<u32>) -> BTreeMap<&'static str, u32> {
    let next = Arc::new(Mutex::new(numbers));
    let mut callers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (graph, next) = (graph.clone(), Arc::clone(&next));
        callers.spawn(async move {
            let mut outcomes = Vec::new();
            loop {
                let Some(number) = next.lock().unwrap().next() else {
                    return outcomes;
                };
                let outcome = graph.navigate("things").key(number).get::<i64>().await;
                if let Ok(value) = outcome {
                    assert_eq!(value, i64::from(number));
                }
                outcomes.push(kind(&outcome));
            }
        });
    }
    let mut counts = BTreeMap::new();
    while let Some(outcomes) = callers.join_next().await {
        for outcome in outcomes.unwrap() {
            *counts.entry(outcome).or_default() += 1;
        }
    }
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_requests() {
    let server = loopback::Server::start(answer);
    let renewed = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&renewed);
    let credential = token_from(move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move { Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(3600))) }
    });
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    assert_eq!(tasks(), 0);
    let policy = Backoff::new().first(Duration::from_millis(10));
    let client = Client::builder().endpoint(&server.url).credential(credential).retry(policy).build();
    let graph = Path::connected("https://graph.microsoft.com/beta", client);

    let half = REQUESTS / 2;
    let first = run(&graph, 0..half).await;
    let before = resident();
    let second = run(&graph, half..REQUESTS).await;
    let grown = resident().saturating_sub(before);

    for outcomes in [first, second] {
        let twentieth = half / 20;
        let expected =
            [("missing", twentieth), ("not JSON", twentieth), ("status", twentieth), ("value", 17 * twentieth)];
        assert_eq!(outcomes, BTreeMap::from(expected));
    }
    eprintln!("{REQUESTS} requests, {AT_ONCE} at once: memory grew by {grown} KiB in the second half");
    assert!(grown < 4 * 1024, "memory grew by {grown} KiB");
    // Of every twenty requests three are sent twice for faults, and one for its token.
    assert_eq!(server.answered(), REQUESTS + 4 * (REQUESTS / 20));
    let renewed = renewed.load(Ordering::SeqCst);
    assert!((2..=1 + REQUESTS / 20).contains(&renewed), "{renewed}");

    // Its connections go with the client, and their tasks with them.
    drop(graph);
    for _ in 0..100 {
        if tasks() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} tasks are left", tasks());
}

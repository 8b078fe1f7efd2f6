//! Calls that are dropped while they wait.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use futures_util::future::join_all;
use msgraph_core::{Token, auth::token_from};
use tokio::time::timeout;

use crate::server::{Answer, Server};
use crate::{alone, client, graph, no_task_is_left};

const CALLS: u32 = 300;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_dropped_leave_nothing_behind() {
    let _alone = alone().await;
    let slow = Arc::new(AtomicBool::new(true));
    let is_slow = Arc::clone(&slow);
    let server = Server::start(move |asked| {
        if !is_slow.load(Ordering::SeqCst) {
            return Answer::number(asked);
        }
        match asked.number % 4 {
            // Too late.
            0 => thread::sleep(Duration::from_millis(300)),
            // In between two attempts.
            1 => return Answer::status(429, "Retry-After: 200\r\n", ""),
            // In the middle of the body.
            2 => {
                return Answer::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"va".to_vec());
            }
            // In time, or not.
            _ => {}
        }
        Answer::number(asked)
    });
    let graph = graph(client(&server).credential(Token::new("t")).build());
    let thing = |number: u32| graph.navigate("things").key(number);
    let calls = (0..CALLS).map(|number| {
        let call = if number % 8 < 4 { thing(number).get::<i64>() } else { thing(number).action("run") };
        timeout(Duration::from_millis(u64::from(number % 50)), call.into_future())
    });
    let outcomes = join_all(calls).await;
    let dropped = outcomes.iter().filter(|outcome| outcome.is_err()).count();
    assert!(dropped >= CALLS as usize / 2, "{dropped}");
    assert!(outcomes.into_iter().flatten().all(|outcome| outcome.is_ok()));

    // Connections that are in the middle of something are not used again, and all others go on.
    slow.store(false, Ordering::SeqCst);
    let numbers = 1_000..1_000 + CALLS;
    let outcomes = join_all(numbers.clone().map(|number| thing(number).get::<i64>().into_future())).await;
    for (number, outcome) in numbers.zip(outcomes) {
        assert_eq!(outcome.unwrap(), i64::from(number));
    }
    drop(graph);
    no_task_is_left().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_dropped_while_it_asks_for_a_token_hands_that_over() {
    let _alone = alone().await;
    let server = Server::start(Answer::number);
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let credential = token_from(move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            // The first one is never answered.
            if number == 0 {
                std::future::pending::<()>().await;
            }
            Ok(Token::new("t").expires_in(Duration::from_secs(3600)))
        }
    });
    let graph = graph(client(&server).credential(credential).build());
    let thing = |number: u32| graph.navigate("things").key(number).get::<i64>().into_future();
    let first = tokio::spawn(thing(0));
    while asked.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let others = join_all((1..CALLS).map(thing));
    let drop_first = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        first.abort();
    };
    let (outcomes, ()) = tokio::join!(others, drop_first);
    assert!(outcomes.into_iter().all(|outcome| outcome.is_ok()));
    assert_eq!((asked.load(Ordering::SeqCst), server.answered()), (2, CALLS - 1));
    drop(graph);
    no_task_is_left().await;
}

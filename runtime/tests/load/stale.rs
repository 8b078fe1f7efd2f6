//! Connections that were kept, and that the server has closed in the meantime.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;

use futures_util::future::join_all;
use msgraph_core::{Error, ErrorKind, Path, Token};

use crate::server::{Answer, Server};
use crate::{alone, client, graph};

const CONNECTIONS: u32 = 300;

struct Stale {
    server: Server,
    graph: Path,
    carried_out: Arc<[AtomicU32]>,
}

impl Stale {
    fn new() -> Self {
        let carried_out: Arc<[AtomicU32]> = (0..20 * CONNECTIONS).map(|_| AtomicU32::new(0)).collect();
        let (counts, all) = (Arc::clone(&carried_out), Barrier::new(CONNECTIONS as usize));
        let server = Server::start(move |asked| {
            counts[asked.number as usize].fetch_add(1, Ordering::SeqCst);
            // Requests of this kind are answered all at once, so that each has a connection of its own.
            if asked.number < CONNECTIONS {
                all.wait();
            }
            Answer::number(asked)
        });
        let graph = graph(client(&server).credential(Token::new("t")).build());
        Self { server, graph, carried_out }
    }

    /// Opens the connections, and has the server close them.
    async fn make(&self) {
        let opened = join_all((0..CONNECTIONS).map(|number| self.thing(number).get::<i64>().send())).await;
        assert!(opened.into_iter().all(|outcome| outcome.is_ok()));
        assert_eq!(self.server.hang_up(), CONNECTIONS as usize);
    }

    fn thing(&self, number: u32) -> Path {
        self.graph.navigate("things").key(number)
    }

    /// Makes so many requests at once, and gives what came of each and how often it was carried out.
    async fn run(&self, first: u32, is_write: bool) -> Vec<(Result<i64, Error>, u32)> {
        let numbers = first..first + CONNECTIONS;
        let outcomes = join_all(numbers.clone().map(|number| {
            let thing = self.thing(number);
            let request = if is_write { thing.action("run") } else { thing.get() };
            request.send()
        }));
        let outcomes = outcomes.await;
        let times = numbers.map(|number| self.carried_out[number as usize].load(Ordering::SeqCst));
        outcomes.into_iter().zip(times).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_were_closed_a_while_ago() {
    let _alone = alone().await;
    let stale = Stale::new();
    for (round, is_write) in [(1, true), (2, false)] {
        stale.make().await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        for (outcome, times) in stale.run(round * CONNECTIONS, is_write).await {
            assert_eq!((outcome.is_ok(), times), (true, 1), "{outcome:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_are_closed_at_this_moment() {
    let _alone = alone().await;
    let stale = Stale::new();
    stale.make().await;
    let mut broken = 0;
    for (outcome, times) in stale.run(CONNECTIONS, true).await {
        match outcome {
            Ok(_) => assert_eq!(times, 1),
            Err(error) => {
                // It may have been on its way when the connection was closed, so it is not sent again.
                assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
                assert!(times <= 1, "{times}");
                broken += 1;
            }
        }
    }
    eprintln!("{broken} of {CONNECTIONS} writes met a connection that was just being closed");
    stale.make().await;
    for (outcome, times) in stale.run(2 * CONNECTIONS, false).await {
        assert!(outcome.is_ok() && times >= 1, "{outcome:?}");
    }
}

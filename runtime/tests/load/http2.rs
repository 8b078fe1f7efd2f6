//! Connections of HTTP/2 that the server ends while requests are under way (GOAWAY), and requests that it refuses.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt as _};
use h2::server::{Connection, SendResponse};
use h2::{Reason, RecvStream};
use msgraph_core::testing::SkippingClock;
use msgraph_core::{ClientBuilder, ErrorKind, Path, Token, error::LimitError, http, transport::HttpTransport};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::{alone, graph};

const REQUESTS: u32 = 300;
const AT_ONCE: usize = 30;

/// What a server does with a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Answer,
    /// Answers, and takes no further requests on this connection.
    AnswerAndGoAway,
    /// Ends the connection with this reason. The request may have been carried out.
    Abort(Reason),
    /// Ends the connection in good order, but without an answer to this request.
    GoAwayWithoutAnswer,
    Reset(Reason),
    /// Answers with headers of so many bytes.
    Headers(usize),
    /// Begins an answer, and then resets the stream.
    HalfAnswer,
}

struct Server {
    url: String,
    /// How often the request of each number arrived and was not refused.
    carried_out: Arc<Mutex<Vec<u32>>>,
    connections: Arc<AtomicU32>,
}

impl Server {
    /// Acts by the number of a request on its connection, from 0, and by that of its connection.
    async fn start(act: impl Fn(u32, u32) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let carried_out = Arc::new(Mutex::new(vec![0; REQUESTS as usize]));
        let connections = Arc::new(AtomicU32::new(0));
        let (act, counts, accepted) = (Arc::new(act), Arc::clone(&carried_out), Arc::clone(&connections));
        tokio::spawn(async move {
            let mut all = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let connection = accepted.fetch_add(1, Ordering::SeqCst);
                let (act, counts) = (Arc::clone(&act), Arc::clone(&counts));
                all.spawn(async move { serve(stream, &counts, |number| act(connection, number)).await });
            }
        });
        Self { url, carried_out, connections }
    }

    fn graph(&self) -> Path {
        let client = reqwest::Client::builder()
            .http2_prior_knowledge()
            .http2_max_header_list_size(1024 * 1024)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .read_timeout(Duration::from_secs(3));
        let transport = HttpTransport::from_client(client.build().unwrap());
        let client = ClientBuilder::over(transport).endpoint(&self.url).clock(SkippingClock::new());
        graph(client.credential(Token::new("t")).build())
    }

    fn carried_out(&self) -> Vec<u32> {
        self.carried_out.lock().unwrap().clone()
    }
}

async fn serve(stream: TcpStream, carried_out: &Mutex<Vec<u32>>, act: impl Fn(u32) -> Act) -> Option<()> {
    let mut connection: Connection<TcpStream, Bytes> = h2::server::handshake(stream).await.ok()?;
    let mut number = 0;
    while let Some(request) = connection.accept().await {
        let (request, respond): (http::Request<RecvStream>, SendResponse<Bytes>) = request.ok()?;
        let act = act(number);
        number += 1;
        if act != Act::Reset(Reason::REFUSED_STREAM) {
            let thing: usize = request.uri().path().split('/').find_map(|segment| segment.parse().ok())?;
            carried_out.lock().unwrap()[thing] += 1;
        }
        answer(act, &mut connection, respond, &request);
    }
    Some(())
}

fn answer(
    act: Act,
    connection: &mut Connection<TcpStream, Bytes>,
    mut respond: SendResponse<Bytes>,
    request: &http::Request<RecvStream>,
) -> Option<()> {
    let number: u32 = request.uri().path().split('/').find_map(|segment| segment.parse().ok())?;
    let response = http::Response::new(());
    let body = Bytes::from(format!(r#"{{"value": {number}}}"#));
    match act {
        Act::Answer => respond.send_response(response, false).ok()?.send_data(body, true).ok()?,
        Act::AnswerAndGoAway => {
            respond.send_response(response, false).ok()?.send_data(body, true).ok()?;
            connection.graceful_shutdown();
        }
        Act::Abort(reason) => connection.abrupt_shutdown(reason),
        Act::GoAwayWithoutAnswer => {
            connection.graceful_shutdown();
            // Dropped without an answer, a stream is reset.
            respond.send_reset(Reason::CANCEL);
        }
        Act::Reset(reason) => respond.send_reset(reason),
        Act::Headers(size) => {
            let response = http::Response::builder().header("x", "x".repeat(size)).body(()).ok()?;
            respond.send_response(response, false).ok()?.send_data(body, true).ok()?;
        }
        Act::HalfAnswer => {
            let mut stream = respond.send_response(response, false).ok()?;
            stream.send_data(body.slice(..4), false).ok()?;
            stream.send_reset(Reason::INTERNAL_ERROR);
        }
    }
    Some(())
}

/// Makes the requests, every other of which is a write, so many at once; gives the numbers of those that failed.
async fn run(graph: &Path) -> Vec<u32> {
    let calls = stream::iter(0..REQUESTS).map(|number| async move {
        let thing = graph.navigate("things").key(number);
        let outcome = if is_write(number) { thing.action("run").await } else { thing.get::<i64>().await };
        match outcome {
            Ok(value) => assert_eq!(value, i64::from(number)),
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
                return Some(number);
            }
        }
        None
    });
    calls.buffer_unordered(AT_ONCE).filter_map(std::future::ready).collect().await
}

fn is_write(number: u32) -> bool {
    number % 2 == 1
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_end_lose_no_read_and_double_no_write() {
    let _alone = alone().await;
    for last in [
        Act::AnswerAndGoAway,
        Act::Abort(Reason::NO_ERROR),
        Act::Abort(Reason::ENHANCE_YOUR_CALM),
        Act::Abort(Reason::INTERNAL_ERROR),
    ] {
        // Fewer connections than a read has attempts.
        let act = move |connection, number| if connection < 5 && number == 9 { last } else { Act::Answer };
        let server = Server::start(act).await;
        let failed = run(&server.graph()).await;
        assert!(failed.iter().all(|number| is_write(*number)), "reads are sent again: {failed:?}");
        for (number, times) in (0..).zip(server.carried_out()) {
            let least = u32::from(!failed.contains(&number));
            let fits = times >= least && (times <= 1 || !is_write(number));
            assert!(fits, "{last:?}: {number} was carried out {times} times");
        }
        assert!(server.connections.load(Ordering::SeqCst) > 5);
        eprintln!("{last:?}: {} of {} writes may or may not have been carried out", failed.len(), REQUESTS / 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_was_begun_is_not_sent_again_and_one_that_was_refused_is() {
    let _alone = alone().await;
    let first = |act| move |connection, number| if (connection, number) == (0, 0) { act } else { Act::Answer };
    for (act, written, read, write_carried_out) in [
        (Act::Reset(Reason::REFUSED_STREAM), true, true, 1),
        (Act::Reset(Reason::CANCEL), false, true, 1),
        (Act::Reset(Reason::INTERNAL_ERROR), false, true, 1),
        (Act::HalfAnswer, false, true, 1),
        (Act::GoAwayWithoutAnswer, false, true, 1),
        (Act::Abort(Reason::NO_ERROR), false, true, 1),
        (Act::Abort(Reason::ENHANCE_YOUR_CALM), false, true, 1),
    ] {
        let server = Server::start(first(act)).await;
        let outcome = server.graph().navigate("things").key(1).action::<i64>("run").await;
        assert_eq!((outcome.is_ok(), server.carried_out()[1]), (written, write_carried_out), "{outcome:?}");
        let server = Server::start(first(act)).await;
        let outcome = server.graph().navigate("things").key(2).get::<i64>().await;
        assert_eq!(outcome.is_ok(), read, "{outcome:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_that_are_too_large() {
    let _alone = alone().await;
    const KIB: usize = 1024;
    for size in [60 * KIB, 70 * KIB, 900 * KIB, 10 * KIB * KIB] {
        let server = Server::start(move |_, _| Act::Headers(size)).await;
        let outcome = server.graph().navigate("things").key(1).action::<i64>("run").await;
        match outcome.map_err(|error| error.into_kind()) {
            Ok(value) => assert_eq!((size, value), (60 * KIB, 1)),
            Err(ErrorKind::Limit(error)) => {
                assert!(size < KIB * KIB);
                assert_eq!(error, LimitError::HeaderSize { limit: 64 * KIB });
            }
            // HTTP/2 itself has had enough, and does not say of what.
            Err(error) => assert!(matches!(error, ErrorKind::Transport(_)) && size > KIB * KIB, "{error}"),
        }
        assert_eq!(server.carried_out()[1], 1);
    }
}

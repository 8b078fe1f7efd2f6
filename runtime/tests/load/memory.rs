//! Answers that would use up memory.

use std::io::{self, Read as _, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use flate2::{Compress, Compression, FlushCompress};
use msgraph_core::{Bytes, Client, Json, Path, error::LimitError, retry::NoRetry};

use crate::{alone, graph};

const MIB: usize = 1024 * 1024;

/// What a client keeps of a body by default.
const LIMIT: usize = 64 * MIB;

/// What a call may take besides, in MiB.
const MARGIN: u64 = 32;

/// A line of what Linux tells about the memory of this process, in KiB.
fn status(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// Resident memory of this process in KiB; 0 where it cannot be told.
pub fn resident() -> u64 {
    status("VmRSS:").unwrap_or_default()
}

/// By how much resident memory grows at the most while something is done, in MiB; `None` where it cannot be told.
async fn growth<T>(work: impl Future<Output = T>) -> (T, Option<u64>) {
    // Makes Linux begin anew with the most that there was.
    let measured = std::fs::write("/proc/self/clear_refs", "5").is_ok();
    let before = status("VmHWM:").filter(|_| measured);
    let done = work.await;
    let growth = before.and_then(|before| Some(status("VmHWM:")?.saturating_sub(before) / 1024));
    (done, growth)
}

/// A server that answers each request with what a function writes.
fn serve(write: impl Fn(&mut TcpStream) -> io::Result<()> + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // The request is small, and arrives at once. The client hangs up where it has had enough.
            let _ = stream.read(&mut [0; 4096]);
            let _ = write(&mut stream);
        }
    });
    url
}

/// So many MiB of spaces, compressed a thousandfold.
fn bomb(size: usize) -> Vec<u8> {
    let spaces = vec![b' '; MIB];
    let mut compress = Compress::new(Compression::best(), false);
    let mut piece = Vec::with_capacity(64 * 1024);
    // Each piece stands by itself, so that the same one can be sent again and again.
    compress.compress_vec(&spaces, &mut piece, FlushCompress::Full).unwrap();
    [b"\x1f\x8b\x08\0\0\0\0\0\0\xff".to_vec(), piece.repeat(size)].concat()
}

fn me(url: &str) -> Path {
    graph(Client::builder().endpoint(url).retry(NoRetry).build()).navigate("me")
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gibibyte_in_a_mebibyte() {
    let _alone = alone().await;
    let bomb = bomb(1024);
    assert!(bomb.len() < 2 * MIB, "{}", bomb.len());
    let url = serve(move |stream| {
        stream.write_all(HEAD)?;
        write!(stream, "Content-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", bomb.len())?;
        stream.write_all(&bomb)
    });
    check("a compressed body", &url).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_without_end() {
    let _alone = alone().await;
    let url = serve(|stream| {
        stream.write_all(HEAD)?;
        stream.write_all(b"\r\n")?;
        loop {
            stream.write_all(&[b' '; 64 * 1024])?;
        }
    });
    check("a body without end", &url).await;
}

/// Reads an answer in every way that holds its body in memory.
async fn check(what: &str, url: &str) {
    let began = Instant::now();
    let (outcome, growth_of_value) = growth(me(url).get::<Json>().into_future()).await;
    assert_eq!(outcome.unwrap_err().limit(), Some(&LimitError::BodySize { limit: LIMIT }));
    let (outcome, growth_of_bytes) = growth(me(url).get::<Bytes>().into_future()).await;
    assert_eq!(outcome.unwrap_err().limit(), Some(&LimitError::BodySize { limit: LIMIT }));
    for growth in [growth_of_value, growth_of_bytes].into_iter().flatten() {
        assert!(growth <= (LIMIT / MIB) as u64 + MARGIN, "{what}: {growth} MiB");
    }
    eprintln!("{what}: {growth_of_value:?} and {growth_of_bytes:?} MiB, {:?}", began.elapsed());
    assert!(began.elapsed() < Duration::from_secs(60));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn content_in_parts_takes_little_memory() {
    let _alone = alone().await;
    let bomb = bomb(100);
    let url = serve(move |stream| {
        stream.write_all(HEAD)?;
        write!(stream, "Content-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", bomb.len())?;
        stream.write_all(&bomb)
    });
    let (received, growth) = growth(async {
        let mut body = me(&url).get::<Bytes>().open().await.unwrap().into_body();
        let mut received = 0;
        // The compressed data lacks its end.
        while let Some(Ok(part)) = body.chunk().await {
            received += part.len();
        }
        received
    })
    .await;
    assert_eq!(received, 100 * MIB);
    assert!(growth.is_none_or(|growth| growth <= MARGIN), "{growth:?} MiB");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_and_drips_without_end_take_little_memory() {
    let _alone = alone().await;
    let headers = serve(|stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n")?;
        loop {
            stream.write_all(b"a: b\r\n")?;
        }
    });
    let drip = serve(|stream| {
        stream.write_all(HEAD)?;
        stream.write_all(b"\r\n")?;
        loop {
            stream.write_all(b" ")?;
            thread::sleep(Duration::from_millis(5));
        }
    });
    let limit = Duration::from_millis(500);
    let ((headers, drip), growth) =
        growth(async { (me(&headers).get::<Json>().await, me(&drip).get::<Json>().attempt_timeout(limit).await) })
            .await;
    assert_eq!(headers.unwrap_err().limit(), Some(&LimitError::HeaderSize { limit: 64 * 1024 }));
    assert_eq!(drip.unwrap_err().limit(), Some(&LimitError::AttemptTimeout { limit }));
    assert!(growth.is_none_or(|growth| growth <= MARGIN), "{growth:?} MiB");
}

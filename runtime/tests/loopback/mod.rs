//! A server on the loopback for many requests: threads of its own, so that the client's runtime holds nothing but the client.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// What is done with a request.
pub enum Answer {
    /// These bytes are the answer.
    Bytes(Vec<u8>),
    /// The connection is cut in the middle of an answer.
    Cut,
}

impl Answer {
    pub fn status(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::Bytes(format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into())
    }
}

pub struct Server {
    pub url: String,
    state: Arc<State>,
}

struct State {
    answer: fn(u32, bool) -> Answer,
    answered: AtomicU32,
    seen: Mutex<HashSet<u32>>,
}

impl Server {
    /// Answers `GET …/{number}` by the number and whether it was asked for before.
    pub fn start(answer: fn(u32, bool) -> Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State { answer, answered: AtomicU32::new(0), seen: Mutex::default() });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                thread::Builder::new().stack_size(128 * 1024).spawn(move || state.serve(stream)).unwrap();
            }
        });
        Self { url, state }
    }

    /// How many requests there were.
    pub fn answered(&self) -> u32 {
        self.state.answered.load(Ordering::SeqCst)
    }
}

impl State {
    fn serve(&self, stream: TcpStream) -> Option<()> {
        stream.set_nodelay(true).ok()?;
        let mut writer = stream.try_clone().ok()?;
        let mut reader = BufReader::new(stream);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            let number = line.split(' ').nth(1)?.rsplit('/').next()?.parse().ok()?;
            let mut header = String::new();
            while header != "\r\n" {
                header.clear();
                reader.read_line(&mut header).ok().filter(|read| *read > 0)?;
            }
            let again = !self.seen.lock().unwrap().insert(number);
            self.answered.fetch_add(1, Ordering::SeqCst);
            match (self.answer)(number, again) {
                Answer::Bytes(bytes) => writer.write_all(&bytes).ok()?,
                Answer::Cut => {
                    let _ = writer.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"va");
                    return None;
                }
            }
        }
    }
}

//! A server on the loopback for many requests: threads of its own, so that the client's runtime holds nothing but the client.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// A request as it arrived.
pub struct RecordedRequest {
    /// The number in its path.
    pub number: u32,
    pub is_write: bool,
    /// Whether this number was asked for before.
    pub again: bool,
}

/// What is done with a request.
pub enum Answer {
    /// These bytes are the answer.
    Bytes(Vec<u8>),
    /// The connection is cut in the middle of an answer.
    Cut,
    /// The connection is cut before there is a byte of an answer.
    Close,
}

impl Answer {
    pub fn status(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::Bytes(format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into())
    }

    /// The number that was asked for.
    pub fn number(asked: &RecordedRequest) -> Self {
        Self::status(200, "", &format!(r#"{{"value": {}}}"#, asked.number))
    }
}

pub struct Server {
    pub url: String,
    state: Arc<State>,
}

struct State {
    answer: Box<dyn Fn(&RecordedRequest) -> Answer + Send + Sync>,
    answered: AtomicU32,
    asked_for: Mutex<Vec<bool>>,
    open: Mutex<HashMap<u32, TcpStream>>,
}

impl Server {
    /// Answers requests whose path has a number in it, such as `GET /beta/things/7`.
    pub fn start(answer: impl Fn(&RecordedRequest) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            answer: Box::new(answer),
            answered: AtomicU32::new(0),
            asked_for: Mutex::default(),
            open: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for (connection, stream) in (0..).zip(listener.incoming().flatten()) {
                let state = Arc::clone(&shared);
                let serve = move || {
                    state.open.lock().unwrap().insert(connection, stream.try_clone().ok()?);
                    state.serve(stream);
                    state.open.lock().unwrap().remove(&connection)
                };
                thread::Builder::new().stack_size(128 * 1024).spawn(serve).unwrap();
            }
        });
        Self { url, state }
    }

    /// How many requests there were.
    pub fn answered(&self) -> u32 {
        self.state.answered.load(Ordering::SeqCst)
    }

    /// Closes the connections that are open, and says how many those were.
    pub fn hang_up(&self) -> usize {
        let open = self.state.open.lock().unwrap();
        open.values().for_each(|stream| drop(stream.shutdown(Shutdown::Both)));
        open.len()
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
            let (method, path) = line.split_once(' ')?;
            let number: u32 = path.split(['/', ' ']).find_map(|segment| segment.parse().ok())?;
            let mut length = 0;
            let mut header = String::new();
            while header != "\r\n" {
                header.clear();
                reader.read_line(&mut header).ok().filter(|read| *read > 0)?;
                let named = header.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
                length = named.and_then(|(_, value)| value.trim().parse().ok()).unwrap_or(length);
            }
            reader.read_exact(&mut vec![0; length]).ok()?;
            let asked = RecordedRequest { number, is_write: method != "GET", again: self.ask_for(number) };
            self.answered.fetch_add(1, Ordering::SeqCst);
            match (self.answer)(&asked) {
                Answer::Bytes(bytes) => writer.write_all(&bytes).ok()?,
                Answer::Cut => {
                    let _ = writer.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"va");
                    return None;
                }
                Answer::Close => return None,
            }
        }
    }

    /// Whether a number was asked for before.
    fn ask_for(&self, number: u32) -> bool {
        let mut asked_for = self.asked_for.lock().unwrap();
        let number = number as usize;
        if asked_for.len() <= number {
            asked_for.resize(number + 1, false);
        }
        std::mem::replace(&mut asked_for[number], true)
    }
}

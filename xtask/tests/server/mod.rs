//! A server on this machine that answers as a test says, bytes for bytes: libraries do not cut answers.
// Each test binary uses the part that it needs.
#![allow(dead_code)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    pub path: String,
    headers: Vec<String>,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// An answer: head and what is sent of the content.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub content: Vec<u8>,
    /// How much of the content is sent before the connection is closed.
    pub sent: usize,
}

impl Answer {
    /// All of some content.
    pub fn whole(content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        let length = ("Content-Length", content.len().to_string());
        Self { status: 200, headers: vec![length], sent: content.len(), content }
    }

    /// No content.
    pub fn status(status: u16) -> Self {
        Self { status, ..Self::whole("") }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same, cut after so many bytes.
    pub fn cut(mut self, sent: usize) -> Self {
        self.sent = sent;
        self
    }
}

/// A running server and what it was asked.
pub struct Server {
    address: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Answers each request with what `answer` makes of it and of its number.
    pub fn new(answer: impl Fn(&Received, usize) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let list = Arc::clone(&received);
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let connection = connection.expect("a connection");
                let Some(request) = read(&connection) else { continue };
                let number = {
                    let mut list = list.lock().expect("no thread has failed");
                    list.push(request.clone());
                    list.len() - 1
                };
                // Whoever has read enough closes the connection.
                let _ = write(connection, &answer(&request, number));
            }
        });
        Self { address, received }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// What it was asked so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no thread has failed").clone()
    }
}

fn read(connection: &TcpStream) -> Option<Received> {
    let mut lines = BufReader::new(connection).lines().map_while(Result::ok);
    let first = lines.next()?;
    let path = first.split(' ').nth(1)?.to_owned();
    Some(Received { path, headers: lines.take_while(|line| !line.is_empty()).collect() })
}

fn write(mut connection: TcpStream, answer: &Answer) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {} Whatever\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    connection.write_all(head.as_bytes())?;
    connection.write_all(b"\r\n")?;
    connection.write_all(&answer.content[..answer.sent.min(answer.content.len())])?;
    connection.flush()
}

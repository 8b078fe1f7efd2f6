//! A server on the loopback that answers as it is told, and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// A request as it arrived.
#[derive(Debug)]
pub struct Asked {
    /// `GET /beta/me HTTP/1.1`, without the version.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

pub struct Server {
    pub url: String,
    asked: Receiver<Asked>,
}

impl Server {
    /// Answers one request after the other with these bytes, each on a connection of its own.
    pub fn answering(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, asked) = channel();
        thread::spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = listener.accept() else {
                    return;
                };
                let Some(request) = read(&mut stream) else {
                    return;
                };
                let _ = sender.send(request);
                let _ = stream.write_all(&answer);
            }
        });
        Self { url, asked }
    }

    /// Answers each request, on a connection of its own, with the bytes that a function makes of it. It is told the server's URL.
    #[allow(dead_code)]
    pub fn serving(mut answer: impl FnMut(&str, &Asked) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, asked) = channel();
        let own = url.clone();
        thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let Some(request) = read(&mut stream) else {
                    continue;
                };
                let bytes = answer(&own, &request);
                // Nobody asks any more once the test has ended.
                if sender.send(request).is_err() {
                    return;
                }
                let _ = stream.write_all(&bytes);
            }
        });
        Self { url, asked }
    }

    pub fn with(answer: impl Into<Vec<u8>>) -> Self {
        Self::answering(vec![answer.into()])
    }

    /// The next request, if one has arrived.
    pub fn asked(&self) -> Option<Asked> {
        self.asked.try_recv().ok()
    }
}

/// The text of an answer: status, headers each with a line break, body.
pub fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into()
}

pub fn json(status: &str, body: &str) -> Vec<u8> {
    answer(status, "Content-Type: application/json\r\n", body)
}

fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let line = line.trim_end().strip_suffix(" HTTP/1.1")?.to_owned();
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        match header.trim_end().split_once(':') {
            Some((name, value)) => headers.push((name.to_ascii_lowercase(), value.trim().to_owned())),
            None => break,
        }
    }
    let mut asked = Asked { line, headers, body: Vec::new() };
    let length = asked.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    asked.body.resize(length, 0);
    reader.read_exact(&mut asked.body).ok()?;
    Some(asked)
}

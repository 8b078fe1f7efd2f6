//! A server on the loopback that answers as it is told, and remembers what it was asked.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// A request as it arrived.
#[derive(Debug)]
pub struct RecordedRequest {
    /// `GET /beta/me HTTP/1.1`, without the version.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl RecordedRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

pub struct Server {
    pub url: String,
    asked: Receiver<RecordedRequest>,
}

/// The head of an answer whose body has no length of its own.
pub const CHUNKED: &[u8] =
    b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

/// What is written to a connection, each part after a pause. Then the connection is closed.
pub struct Written(Vec<(Duration, Vec<u8>)>);

impl From<Vec<u8>> for Written {
    fn from(bytes: Vec<u8>) -> Self {
        Self(vec![(Duration::ZERO, bytes)])
    }
}

impl Written {
    pub fn then(mut self, pause: Duration, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.push((pause, bytes.into()));
        self
    }
}

impl Server {
    /// Answers one request after the other with these bytes, each on a connection of its own.
    pub fn answering<W: Into<Written>>(answers: impl IntoIterator<Item = W>) -> Self {
        Self::serving("http", answers, Some)
    }

    /// Answers each request, on a connection of its own, with the bytes that a function makes of it. It is told the server's URL.
    #[allow(dead_code, reason = "only the tests of whole calls need it")]
    pub fn responding(mut answer: impl FnMut(&str, &RecordedRequest) -> Vec<u8> + Send + 'static) -> Self {
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

    /// Answers each request, on a connection and a thread of its own, with what a function writes until it ends or the
    /// client hangs up.
    pub fn writing(write: impl Fn(&RecordedRequest, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static) -> Self {
        let write = Arc::new(write);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, asked) = channel();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (write, sender) = (Arc::clone(&write), sender.clone());
                thread::spawn(move || {
                    let request = read(&mut stream)?;
                    // The client hangs up where it has had enough.
                    let _ = write(&request, &mut stream);
                    sender.send(request).ok()
                });
            }
        });
        Self { url, asked }
    }

    pub fn with(answer: impl Into<Vec<u8>>) -> Self {
        Self::answering([answer.into()])
    }

    /// The same over TLS, as `localhost` with a certificate of its own, which is given back.
    pub fn over_tls<W: Into<Written>>(answers: impl IntoIterator<Item = W>) -> (Self, Vec<u8>) {
        let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let certificate = key.cert.der().clone();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key.signing_key.serialize_der().try_into().unwrap())
            .unwrap();
        let config = Arc::new(config);
        let server = Self::serving("https", answers, move |mut stream| {
            let mut connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            connection.complete_io(&mut stream).ok()?;
            Some(rustls::StreamOwned::new(connection, stream))
        });
        (Self { url: server.url.replace("127.0.0.1", "localhost"), ..server }, certificate.to_vec())
    }

    fn serving<W: Into<Written>, S: Read + Write>(
        scheme: &str,
        answers: impl IntoIterator<Item = W>,
        accept: impl Fn(TcpStream) -> Option<S> + Send + Sync + 'static,
    ) -> Self {
        let answers: Vec<Written> = answers.into_iter().map(Into::into).collect();
        let accept = Arc::new(accept);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let (sender, asked) = channel();
        thread::spawn(move || {
            for answer in answers {
                let Ok((stream, _)) = listener.accept() else {
                    return;
                };
                let (accept, sender) = (Arc::clone(&accept), sender.clone());
                // A thread of its own: a slow answer must not keep the next connection waiting.
                thread::spawn(move || serve(accept(stream), &sender, answer));
            }
        });
        Self { url, asked }
    }

    /// The next request, if one has arrived.
    pub fn next_request(&self) -> Option<RecordedRequest> {
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

/// One request and its answer.
fn serve(stream: Option<impl Read + Write>, asked: &Sender<RecordedRequest>, answer: Written) {
    let Some(mut stream) = stream else {
        return;
    };
    let Some(request) = read(&mut stream) else {
        return;
    };
    let _ = asked.send(request);
    for (pause, bytes) in answer.0 {
        thread::sleep(pause);
        let _ = stream.write_all(&bytes);
        let _ = stream.flush();
    }
}

fn read(stream: &mut impl Read) -> Option<RecordedRequest> {
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
    let mut asked = RecordedRequest { line, headers, body: Vec::new() };
    let length = asked.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    asked.body.resize(length, 0);
    reader.read_exact(&mut asked.body).ok()?;
    Some(asked)
}

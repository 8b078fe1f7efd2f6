//! The HTTP examples of a page. They are for tests, and never written to `specs/`.

use super::super::Span;
use super::block::{Block, BlockKind, Place};
use super::facts::requests;
use super::json::{self, Json};
use super::reading::Reading;
use super::section::{Role, Section};
use crate::diagnostics::Location;

/// A request and the response to it; a page may show one of them alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Example {
    /// The name that the page gives it in a comment.
    pub name: Option<String>,
    /// The request.
    pub request: Option<ExampleRequest>,
    /// The response.
    pub response: Option<ExampleResponse>,
}

/// An example of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleRequest {
    /// `GET`, `POST`, …
    pub method: String,
    /// The URL as the page writes it.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ExampleBody,
    /// Where it starts.
    pub location: Location,
}

/// An example of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleResponse {
    /// The status; `None` where the page shows the body alone.
    pub status: Option<u16>,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ExampleBody,
    /// The type that a comment declares for the body, such as `microsoft.graph.user`; text renderings have lost comments.
    pub declared_type: Option<String>,
    /// Whether the comment says that the body is a collection.
    pub collection: bool,
    /// Whether the comment says that parts of the body are left out.
    pub truncated: bool,
    /// Where it starts.
    pub location: Location,
}

/// The body of an example.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExampleBody {
    /// There is none.
    #[default]
    Empty,
    /// JSON, as far as the page manages.
    Json {
        /// As the page has it.
        text: String,
        /// What it holds.
        json: Json,
    },
    /// Something else: CSV, MIME, a file.
    Other(String),
}

/// Reads the examples of a page.
pub(super) fn read(reading: &Reading<'_>, sections: &[Section<'_>]) -> Vec<Example> {
    let mut collector = Collector { reading, examples: Vec::new() };
    for section in sections {
        let mut comment = None;
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Comment(text) => comment = Some(Comment::read(text)),
                BlockKind::Code(code) => {
                    let comment = comment.take().unwrap_or_default();
                    collector.code(section.role, &comment, &code.text, block);
                }
                _ => comment = None,
            }
        }
    }
    collector.examples
}

/// What a comment says of the code below it.
#[derive(Default)]
struct Comment {
    block_type: String,
    name: Option<String>,
    declared_type: Option<String>,
    collection: bool,
    truncated: bool,
}

impl Comment {
    fn read(text: &str) -> Self {
        let Some(facts) = json::lenient(text) else { return Self::default() };
        let text = |key: &str| facts.get(key).and_then(|value| value.as_str()).map(str::to_owned);
        let flag = |key: &str| facts.get(key).is_some_and(|value| value == true || value == "true");
        let declared = text("@odata.type").or_else(|| text("@type"));
        let inner = declared.as_deref().and_then(|name| {
            let inner = name.strip_prefix("Collection(").or_else(|| name.strip_prefix("collection("))?;
            inner.strip_suffix(')').map(str::to_owned)
        });
        Self {
            block_type: text("blockType").unwrap_or_default(),
            name: text("name"),
            collection: flag("isCollection") || inner.is_some(),
            declared_type: inner.or(declared),
            truncated: flag("truncated"),
        }
    }
}

struct Collector<'r, 'a> {
    reading: &'r Reading<'a>,
    examples: Vec<Example>,
}

impl Collector<'_, '_> {
    fn code(&mut self, role: Role, comment: &Comment, text: &str, block: &Block) {
        let messages = messages(text);
        if messages.is_empty() {
            self.json_alone(role, comment, text, block.at);
        }
        for message in messages {
            let location = self.location(block.at, message.start_line);
            match message.start {
                Start::Request { method, url } => {
                    // In the section of request lines there are request lines, unless the page says otherwise.
                    let is_line = role == Role::Requests
                        && comment.block_type != "request"
                        && message.headers.is_empty()
                        && message.body.trim().is_empty();
                    if is_line {
                        continue;
                    }
                    let body = body(&message.headers, message.body);
                    let request =
                        ExampleRequest { method: method.to_owned(), url, headers: message.headers, body, location };
                    self.examples.push(Example { name: comment.name.clone(), request: Some(request), response: None });
                }
                Start::Status(status) => {
                    let body = body(&message.headers, message.body);
                    let response = ExampleResponse {
                        status,
                        headers: message.headers,
                        body,
                        declared_type: comment.declared_type.clone(),
                        collection: comment.collection,
                        truncated: comment.truncated,
                        location,
                    };
                    match self.examples.last_mut().filter(|example| example.response.is_none()) {
                        Some(example) => example.response = Some(response),
                        None => self.examples.push(Example {
                            name: comment.name.clone(),
                            request: None,
                            response: Some(response),
                        }),
                    }
                }
            }
        }
    }

    /// JSON in a block of its own belongs to the message before it, if that has no body yet.
    fn json_alone(&mut self, role: Role, comment: &Comment, text: &str, at: Place) {
        let is_example = matches!(role, Role::Examples | Role::Response) && comment.block_type != "ignored";
        if !is_example || !text.trim_start().starts_with(['{', '[']) {
            return;
        }
        let location = self.location(at, 0);
        let Some(example) = self.examples.last_mut() else { return };
        let shown = match (&mut example.response, &mut example.request) {
            (Some(response), _) => &mut response.body,
            (None, Some(request)) if comment.block_type != "response" && request.method != "GET" => &mut request.body,
            (None, _) => {
                example.response = Some(ExampleResponse {
                    status: None,
                    headers: Vec::new(),
                    body: body(&[], text.to_owned()),
                    declared_type: comment.declared_type.clone(),
                    collection: comment.collection,
                    truncated: comment.truncated,
                    location,
                });
                return;
            }
        };
        if *shown == ExampleBody::Empty {
            *shown = body(&[], text.to_owned());
        }
    }

    /// Where a line of a block stands: the block may start with a fence, which isn't part of its text.
    fn location(&self, at: Place, line: usize) -> Location {
        let file = self.reading.file(at.file);
        let raw = file.slice(at.span);
        let fences = usize::from(raw.trim_start().starts_with(['`', '~']));
        let offset: usize = raw.split_inclusive('\n').take(line + fences).map(str::len).sum();
        let start = at.span.start as usize + offset;
        let length = raw.get(offset..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
        self.reading.location(Place { file: at.file, span: Span::new(start, start + length) })
    }
}

fn body(headers: &[(String, String)], text: String) -> ExampleBody {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return ExampleBody::Empty;
    }
    let content_type = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let is_json = match content_type {
        Some((_, value)) if value.contains("json") => true,
        // Some pages say `text/plain` of what is JSON all the same.
        Some(_) => trimmed.starts_with("{\n") || trimmed.starts_with("{\r\n"),
        None => trimmed.starts_with(['{', '[']),
    };
    if is_json { ExampleBody::Json { json: json::read(&text), text } } else { ExampleBody::Other(text) }
}

/// A message in a block of code.
struct Message {
    start: Start,
    start_line: usize,
    headers: Vec<(String, String)>,
    body: String,
}

enum Start {
    Request { method: &'static str, url: String },
    Status(Option<u16>),
}

/// The messages of a block: nearly always one.
fn messages(text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut part = Part::Body;
    // Whether the line before is blank.
    let mut blank = true;
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        let after_blank = std::mem::replace(&mut blank, trimmed.is_empty());
        if let Some(start) = start(trimmed, messages.last(), part, after_blank) {
            messages.push(Message { start, start_line: number, headers: Vec::new(), body: String::new() });
            part = Part::Start;
            continue;
        }
        let Some(message) = messages.last_mut() else {
            if trimmed.is_empty() {
                continue;
            }
            return messages;
        };
        part = message.add(part, line, trimmed);
    }
    messages
}

/// Which part of a message the lines belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Directly below the first line: more of the URL, or headers.
    Start,
    /// Below headers.
    Headers,
    /// Below a blank line: the body, or headers that were set off from the request line.
    Gap,
    Body,
}

/// The start of a message, where one can be. Inside of a body, a line that looks like one is part of it: bodies of batches
/// and MIME have such lines. Unless the body is JSON that has come to its end.
fn start(line: &str, current: Option<&Message>, part: Part, after_blank: bool) -> Option<Start> {
    let is_ended = |body: &str| {
        let body = body.trim();
        after_blank && body.starts_with(['{', '[']) && body.ends_with(['}', ']']) && json::read(body).value().is_some()
    };
    let free = match current {
        None => true,
        Some(message) if part != Part::Body => message.body.is_empty(),
        Some(message) => (line.starts_with("HTTP/") || requests::split(line).is_some()) && is_ended(&message.body),
    };
    if let Some(rest) = line.strip_prefix("HTTP/").filter(|_| free) {
        let status = rest.split_whitespace().nth(1).and_then(|word| word.parse().ok());
        return Some(Start::Status(status));
    }
    let (method, url) = requests::split(line).filter(|_| free)?;
    let is_url = url.starts_with(['/', '{']) || url.starts_with("http");
    // The first line of a block may leave out the slash.
    (is_url || current.is_none()).then(|| Start::Request { method, url: url.to_owned() })
}

impl Message {
    fn add(&mut self, part: Part, line: &str, trimmed: &str) -> Part {
        if part == Part::Body {
            self.body.push_str(line);
            self.body.push('\n');
            return part;
        }
        if trimmed.is_empty() {
            return Part::Gap;
        }
        // A URL that goes on: `?$filter=…` on a line of its own, or arguments over several.
        if part == Part::Start
            && let Start::Request { url, .. } = &mut self.start
            && (trimmed.starts_with(['?', '&', '/']) || url.matches('(').count() > url.matches(')').count())
        {
            url.push_str(trimmed);
            return Part::Start;
        }
        let header = trimmed.split_once(':').filter(|(name, _)| {
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        });
        if let Some((name, value)) = header
            && (part != Part::Gap || self.headers.is_empty())
        {
            self.headers.push((name.to_owned(), value.trim().to_owned()));
            return Part::Headers;
        }
        self.body.push_str(line);
        self.body.push('\n');
        Part::Body
    }
}

//! [`Download`]: bytes while they arrive.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::ops::RangeBounds;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_RANGE, RANGE,
};

use super::range;
use super::source::{OnProgress, Progress};
use crate::error::{Error, ResponseError, TransportError, TransportProblem, text};
use crate::request::{Draft, Request};
use crate::transport::{Body, BoxFuture};

/// How often in a row a transfer is taken up again that has come hardly any further since the last time.
const MAX_STALLS: u32 = 5;

/// How many bytes a connection has to bring for that to count as an advance. Otherwise, a server that breaks each
/// connection after a byte could keep a client busy for ever.
const ADVANCE: u64 = 16 * 1024;

impl Request<Bytes> {
    /// `Range`: only these bytes.
    ///
    /// ```
    /// use msgraph_core::Path;
    ///
    /// let content = Path::offline("https://graph.microsoft.com/beta").navigate("me").stream("photo");
    /// assert_eq!(content.download().range(500..1000).headers()["range"], "bytes=500-999");
    /// ```
    pub fn range(mut self, range: impl RangeBounds<u64>) -> Self {
        let draft = self.draft_mut();
        match range::header(&range) {
            Some(range) => draft.header(RANGE.as_str(), &range),
            None => drop(draft.headers.remove(RANGE)),
        }
        self
    }

    /// Sends the request and returns the content as a stream. If the connection breaks, the client requests the rest.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    ///
    /// ```no_run
    /// # async fn save(photo: msgraph_core::Media) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut content = photo.download().fetch().await?.on_progress(|progress| println!("{progress:?}"));
    /// let mut file = std::fs::File::create("photo.jpg")?;
    /// while let Some(part) = content.next().await {
    ///     std::io::Write::write_all(&mut file, &part?)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn fetch(self) -> Result<Download, Error> {
        let mut draft = self.draft().clone();
        // Places in compressed content are of no use: it cannot be taken up in the middle.
        draft.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
        let answer = draft.open().await?;
        Download::begin(draft, answer)
    }
}

/// Bytes while they arrive: a stream. Made by [`Request::fetch`].
///
/// If the connection breaks, the client requests the rest from the first URL: what that redirects to is
/// often valid for minutes only. Nothing is given twice, and content that changed in between is an error.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::Path;
/// use msgraph_core::testing::{MockResponse, MockServer};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::bytes(200, "text/plain", "hello").header("content-length", "5").cut_after(2));
/// service.respond(MockResponse::bytes(206, "text/plain", "llo").header("content-range", "bytes 2-4/5"));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let download = graph.navigate("me").stream("note").download().fetch().await?;
/// assert_eq!((download.size(), download.content_type()), (Some(5), Some("text/plain")));
/// let mut note = Vec::new();
/// download.write_to(&mut note).await?;
/// assert_eq!(note, b"hello");
/// assert_eq!(service.requests()[1].headers["range"], "bytes=2-");
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Download {
    draft: Draft,
    status: StatusCode,
    headers: HeaderMap,
    /// Where in the whole content it begins.
    from: u64,
    /// Where it ends, if that is known.
    end: Option<u64>,
    /// The place of the next byte.
    at: u64,
    /// How much of what arrives was had before.
    skip: u64,
    stalls: u32,
    /// How many new bytes came since it was taken up the last time.
    advance: u64,
    state: State,
    on_progress: Option<OnProgress>,
}

enum State {
    Arriving(Body),
    Resuming(BoxFuture<'static, Result<http::Response<Body>, Error>>),
    End,
}

impl Download {
    fn begin(draft: Draft, answer: http::Response<Body>) -> Result<Self, Error> {
        let (head, body) = answer.into_parts();
        let part = part_of(head.status, &head.headers).and_then(|(from, end, _)| {
            let given = head.status != StatusCode::PARTIAL_CONTENT || is_part_of_request(&draft, from, end);
            if given { Ok((from, end)) } else { Err(ResponseError::Range) }
        });
        let (from, end) = part.map_err(|error| draft.error(error.at(head.status)))?;
        Ok(Self {
            draft,
            status: head.status,
            headers: head.headers,
            from,
            end,
            at: from,
            skip: 0,
            stalls: 0,
            advance: 0,
            state: State::Arriving(body),
            on_progress: None,
        })
    }

    /// Has a function called for each part that arrives.
    pub fn on_progress(mut self, told: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(told));
        self
    }

    /// The status of the first response: 206 where a range was requested and given.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the first response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many bytes there will be, if the service said so.
    pub fn size(&self) -> Option<u64> {
        self.end.map(|end| end.saturating_sub(self.from))
    }

    /// What the bytes are, such as `image/jpeg`.
    pub fn content_type(&self) -> Option<&str> {
        text(&self.headers, CONTENT_TYPE.as_str())
    }

    /// The next part, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Writes all that is left, and says how much that was.
    ///
    /// # Errors
    ///
    /// Those of the transfer as [`io::ErrorKind::Other`], and those of the writer.
    ///
    /// ```no_run
    /// # async fn save(photo: msgraph_core::Media) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut file = std::fs::File::create("photo.jpg")?;
    /// photo.download().fetch().await?.write_to(&mut file).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn write_to(mut self, writer: &mut (impl io::Write + Send)) -> io::Result<u64> {
        let mut written = 0;
        while let Some(part) = self.next().await {
            let part = part.map_err(io::Error::other)?;
            writer.write_all(&part)?;
            written += part.len() as u64;
        }
        writer.flush()?;
        Ok(written)
    }

    /// Takes a part in: what of it is new.
    fn arrived(&mut self, mut part: Bytes) -> Bytes {
        let known = usize::try_from(self.skip).map_or(part.len(), |skip| skip.min(part.len()));
        self.skip -= known as u64;
        let mut part = part.split_off(known);
        if let Some(left) = self.end.and_then(|end| usize::try_from(end.saturating_sub(self.at)).ok()) {
            part.truncate(left);
        }
        if !part.is_empty() {
            self.at = self.at.saturating_add(part.len() as u64);
            self.advance = self.advance.saturating_add(part.len() as u64);
            if self.advance >= ADVANCE {
                self.stalls = 0;
            }
            let size = self.size();
            if let Some(told) = &mut self.on_progress {
                told(Progress::new(self.at - self.from, size));
            }
        }
        part
    }

    /// Requests the rest.
    fn resume(&mut self, error: TransportError) -> Result<(), Error> {
        if self.stalls == MAX_STALLS {
            return Err(self.draft.error(error.into()));
        }
        self.stalls += 1;
        self.advance = 0;
        let mut draft = self.draft.clone();
        // The requested end; without one, the service knows it.
        let end = text(&draft.headers, RANGE.as_str()).and_then(range::requested).and_then(|(_, end)| end);
        let rest = match end {
            Some(end) => range::header(&(self.at..end)),
            None => range::header(&(self.at..)),
        };
        if let Some(rest) = rest {
            draft.header(RANGE.as_str(), &rest);
        }
        // Only strong tags promise the same bytes (RFC 9110, 13.1.5).
        if let Some(etag) = self.headers.get(ETAG).filter(|etag| !etag.as_bytes().starts_with(b"W/")) {
            draft.headers.insert(IF_RANGE, etag.clone());
        }
        self.state = State::Resuming(Box::pin(async move { draft.open().await }));
        Ok(())
    }

    /// Continues with the response to a request for the rest.
    fn resumed(&mut self, answer: http::Response<Body>) -> Result<(), ResponseError> {
        let (head, body) = answer.into_parts();
        let (from, end, _) = part_of(head.status, &head.headers)?;
        let (was, is) = (self.headers.get(ETAG), head.headers.get(ETAG));
        let other_tag = was.is_some() && is.is_some() && was != is;
        let other_end = self.end.is_some() && end.is_some() && self.end != end;
        let shorter = end.is_some_and(|end| end < self.at);
        // A service that does not do ranges sends everything once more.
        let everything = from < self.at && head.status == StatusCode::OK;
        if other_tag || shorter || (everything && other_end && self.status != StatusCode::PARTIAL_CONTENT) {
            return Err(ResponseError::ContentChanged);
        }
        if from != self.at && !everything {
            return Err(ResponseError::Range);
        }
        self.end = self.end.or(end);
        self.skip = self.at - from;
        self.state = State::Arriving(body);
        Ok(())
    }

    fn end_with(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.state = State::End;
        Poll::Ready(Some(Err(error)))
    }
}

/// Whether a part of the content is, or is the beginning of, the requested one: all of it if there was no
/// `Range`.
fn is_part_of_request(draft: &Draft, from: u64, end: Option<u64>) -> bool {
    let Some(range) = text(&draft.headers, RANGE.as_str()) else {
        return from == 0;
    };
    // A range that was written by hand may have another form, such as the last so many bytes.
    range::requested(range)
        .is_none_or(|(first, last)| from == first && last.is_none_or(|last| end.is_none_or(|end| end <= last)))
}

/// Start and end of a response's content, and the total size.
fn part_of(status: StatusCode, headers: &HeaderMap) -> Result<(u64, Option<u64>, Option<u64>), ResponseError> {
    if status == StatusCode::PARTIAL_CONTENT {
        let range = text(headers, CONTENT_RANGE.as_str()).and_then(range::answered);
        let (first, end, whole) = range.ok_or(ResponseError::Range)?;
        return Ok((first, Some(end), whole));
    }
    // A length says nothing of content that was compressed on the way all the same.
    let plain = !headers.contains_key(http::header::CONTENT_ENCODING);
    let length = text(headers, CONTENT_LENGTH.as_str()).and_then(|length| length.parse().ok()).filter(|_| plain);
    Ok((0, length, length))
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let broken = match &mut this.state {
                State::End => return Poll::Ready(None),
                State::Resuming(answer) => {
                    let resumed = match ready!(answer.as_mut().poll(context)) {
                        Ok(answer) => {
                            let status = answer.status();
                            this.resumed(answer).map_err(|error| this.draft.error(error.at(status)))
                        }
                        Err(error) => Err(error),
                    };
                    if let Err(error) = resumed {
                        return this.end_with(error);
                    }
                    continue;
                }
                State::Arriving(body) => match ready!(Pin::new(body).poll_next(context)) {
                    Some(Ok(part)) => {
                        let part = this.arrived(part);
                        if part.is_empty() {
                            continue;
                        }
                        return Poll::Ready(Some(Ok(part)));
                    }
                    // All of it was had; how the connection ends does not matter.
                    _ if this.end == Some(this.at) => {
                        this.state = State::End;
                        continue;
                    }
                    None if this.end.is_none() && this.skip == 0 => {
                        this.state = State::End;
                        continue;
                    }
                    Some(Err(error)) => error,
                    None => TransportError::new(TransportProblem::Other, "the content ends too early"),
                },
            };
            if let Err(error) = this.resume(broken) {
                return this.end_with(error);
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("at", &self.at)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

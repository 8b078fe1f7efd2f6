//! [`Download`]: the body of a download as a stream.

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

/// Maximum number of consecutive resumptions during which fewer than [`ADVANCE`] new bytes arrive.
const MAX_STALLS: u32 = 5;

/// Number of new bytes, 16 KiB, that must arrive on a resumed connection before the count of stalls is reset. Without
/// this minimum, a server that closes each connection after one byte could keep the client busy forever.
const ADVANCE: u64 = 16 * 1024;

impl Request<Bytes> {
    /// Sets the `Range` header, so that the service returns only these bytes. An unbounded range (`..`) removes the
    /// header.
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

    /// Sends the request and returns the content as a stream. If the connection breaks, the client requests the
    /// remaining bytes.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`send`](Self::send).
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
        // Compressed content cannot be resumed: a range would refer to compressed bytes. So the client requests the
        // content without compression.
        draft.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
        let answer = draft.open().await?;
        Download::begin(draft, answer)
    }
}

/// A stream of the bytes of a download. Created by [`Request::fetch`].
///
/// If the connection breaks, the client requests the remaining bytes from the URL of the original request, because
/// the URL of a redirect is often valid for a few minutes only. No byte is returned twice. If the content has changed
/// in between, the stream ends with [`ResponseError::ContentChanged`].
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
    /// Offset in the whole content at which this download begins.
    from: u64,
    /// Offset at which this download ends, exclusive. `None` if it is unknown.
    end: Option<u64>,
    /// Offset of the next byte to return.
    at: u64,
    /// Number of bytes at the beginning of the current body that were already returned.
    skip: u64,
    stalls: u32,
    /// Number of new bytes since the download was last resumed.
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

    /// Registers a function that is called for each part that arrives.
    pub fn on_progress(mut self, told: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(told));
        self
    }

    /// Returns the status of the first response: 206 if a range was requested and returned.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the first response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the total number of bytes of this download, or `None` if the service did not state it.
    pub fn size(&self) -> Option<u64> {
        self.end.map(|end| end.saturating_sub(self.from))
    }

    /// Returns the `Content-Type` of the first response, such as `image/jpeg`.
    pub fn content_type(&self) -> Option<&str> {
        text(&self.headers, CONTENT_TYPE.as_str())
    }

    /// Returns the next part of the content, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Writes the remaining content to `writer` and returns the number of bytes written.
    ///
    /// # Errors
    ///
    /// Returns an error of the transfer as [`io::ErrorKind::Other`], and any error of the writer unchanged.
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

    /// Removes the bytes that were already returned, and those after the end, from a part, and records the progress.
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

    /// Starts the request for the remaining bytes.
    fn resume(&mut self, error: TransportError) -> Result<(), Error> {
        if self.stalls == MAX_STALLS {
            return Err(self.draft.error(error.into()));
        }
        self.stalls += 1;
        self.advance = 0;
        let mut draft = self.draft.clone();
        // A requested end is kept. Without one, the range is open and ends with the content.
        let end = text(&draft.headers, RANGE.as_str()).and_then(range::requested).and_then(|(_, end)| end);
        let rest = match end {
            Some(end) => range::header(&(self.at..end)),
            None => range::header(&(self.at..)),
        };
        if let Some(rest) = rest {
            draft.header(RANGE.as_str(), &rest);
        }
        // Only strong entity tags guarantee the same bytes (RFC 9110, section 13.1.5).
        if let Some(etag) = self.headers.get(ETAG).filter(|etag| !etag.as_bytes().starts_with(b"W/")) {
            draft.headers.insert(IF_RANGE, etag.clone());
        }
        self.state = State::Resuming(Box::pin(async move { draft.open().await }));
        Ok(())
    }

    /// Continues with the response to a request for the remaining bytes.
    fn resumed(&mut self, answer: http::Response<Body>) -> Result<(), ResponseError> {
        let (head, body) = answer.into_parts();
        let (from, end, _) = part_of(head.status, &head.headers)?;
        let (was, is) = (self.headers.get(ETAG), head.headers.get(ETAG));
        let other_tag = was.is_some() && is.is_some() && was != is;
        let other_end = self.end.is_some() && end.is_some() && self.end != end;
        let shorter = end.is_some_and(|end| end < self.at);
        // A service that does not support ranges sends the whole content again.
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

/// Returns `true` if a part of the content is the requested range or the beginning of it. Without a `Range` header,
/// the part must begin at offset 0.
fn is_part_of_request(draft: &Draft, from: u64, end: Option<u64>) -> bool {
    let Some(range) = text(&draft.headers, RANGE.as_str()) else {
        return from == 0;
    };
    // A range header that the caller wrote may have another form, such as a suffix range (`bytes=-500`).
    range::requested(range)
        .is_none_or(|(first, last)| from == first && last.is_none_or(|last| end.is_none_or(|end| end <= last)))
}

/// Returns the start and the exclusive end of the content of a response, and the total size.
fn part_of(status: StatusCode, headers: &HeaderMap) -> Result<(u64, Option<u64>, Option<u64>), ResponseError> {
    if status == StatusCode::PARTIAL_CONTENT {
        let range = text(headers, CONTENT_RANGE.as_str()).and_then(range::answered);
        let (first, end, whole) = range.ok_or(ResponseError::Range)?;
        return Ok((first, Some(end), whole));
    }
    // `Content-Length` counts compressed bytes if the service compressed the content although it was not allowed to.
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
                    // All bytes have arrived, so it does not matter how the connection ends.
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

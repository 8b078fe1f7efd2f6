//! [`UploadSession`]: uploads of large content in parts.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{CONTENT_RANGE, CONTENT_TYPE};
use http::{Method, StatusCode};

use super::range;
use super::source::{Content, OnProgress, Progress};
use crate::edm::DateTimeOffset;
use crate::error::{Error, ErrorKind, LimitError, RequestError, ResponseError};
use crate::model::Wire;
use crate::path::Path;
use crate::request::{Draft, Request};
use crate::response::FromResponse;
use crate::response::Response;
use crate::transport::BoxFuture;

/// The length of every part but the last must be a multiple of this: 320 KiB.
const UNIT: usize = 320 * 1024;

/// Default length of a part: 5 MiB, as Graph's documentation recommends 5 to 10 MiB.
const PART: usize = 16 * UNIT;

/// Maximum length of a part: services require less than 60 MiB.
const LONGEST_PART: usize = 60 * 1024 * 1024 / UNIT * UNIT - UNIT;

crate::model! {
    /// The properties that every type of upload session has.
    pub struct Answered: "microsoft.graph.uploadSession", complex;
    expiration_date_time: DateTimeOffset = "expirationDateTime",
    next_expected_ranges: Vec<String> = "nextExpectedRanges",
    upload_url: String = "uploadUrl" secret,
}

/// An upload session, which assembles large content from parts. `createUploadSession` creates it.
///
/// The URL of the session grants access without a token: anyone who has it can upload. It is therefore not printed,
/// and the client never sends the token to it. Store the URL to resume the upload in another run ([`at`](Self::at)).
///
/// ```no_run
/// # msgraph_core::model! { pub struct DriveItem: "example.driveItem", entity; id: String = "id", }
/// # #[cfg(feature = "client")]
/// # async fn put(item: msgraph_core::Path) -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::{Json, Request, transfer::{FileContent, UploadSession}};
///
/// let create: Request<Json> = item.action("createUploadSession");
/// let session = UploadSession::begin(create).await?;
/// let done = session
///     .upload::<DriveItem>(FileContent::open("video.mp4")?)
///     .on_progress(|progress| println!("{} of {:?}", progress.done, progress.total))
///     .await?;
/// println!("{:?}", done.value().as_ref().map(|item| &item.id));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct UploadSession {
    /// The request that created the session. Only its client and its service are used.
    draft: Draft,
    url: String,
    expires: Option<DateTimeOffset>,
    /// `true` if no part has been sent in this session.
    fresh: bool,
}

impl UploadSession {
    /// Sends a request that creates an upload session and returns the session. `T`, the type of the request's
    /// response, does not matter.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`], and [`ResponseError::NoLocation`] if the response has no upload URL.
    pub async fn begin<T>(request: Request<T>) -> Result<Self, Error> {
        let draft = request.draft().clone();
        let answered = Request::<Answered>::new(draft.clone()).send().await?;
        let missing = || draft.error(ResponseError::NoLocation.at(StatusCode::OK));
        let url = answered.upload_url.into_option().filter(|url| !url.is_empty()).ok_or_else(missing)?;
        Ok(Self { draft, url, expires: answered.expiration_date_time.into_option(), fresh: true })
    }

    /// Returns a session that was created earlier and has the given URL. `service` is any path of the service that
    /// the session belongs to, such as `builder.raw()`.
    ///
    /// ```no_run
    /// # async fn go_on(graph: msgraph_core::Path, url: String) -> Result<(), msgraph_core::Error> {
    /// use msgraph_core::transfer::UploadSession;
    ///
    /// let session = UploadSession::at(&graph, url);
    /// println!("the service has {} bytes", session.received().await?);
    /// session.cancel().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn at(service: &Path, url: impl Into<String>) -> Self {
        Self { draft: service.delete().draft().clone(), url: url.into(), expires: None, fresh: false }
    }

    /// Returns the URL that parts are sent to. Anyone who has it can write: keep it as secret as a password.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the time at which the service discards the session, as stated when the session was created.
    pub fn expires(&self) -> Option<&DateTimeOffset> {
        self.expires.as_ref()
    }

    /// Requests how many bytes the service has received without a gap.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`]; the status is 404 if the session has ended.
    pub async fn received(&self) -> Result<u64, Error> {
        Ok(self.expected().await?.0)
    }

    /// Cancels the session. The service discards the bytes it has received.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`].
    pub async fn cancel(self) -> Result<(), Error> {
        let draft = self.draft.detached(Method::DELETE, &self.url);
        let answer = draft.execute().await?;
        decode(&draft, &answer)
    }

    /// Creates an upload of `content`. Bytes that the service already has are not sent again. The upload starts when
    /// it is awaited. `T` is the type of the service's last response, such as a drive item.
    pub fn upload<T: Wire>(&self, content: impl Content + 'static) -> Upload<T> {
        let transfer = Transfer {
            session: self.clone(),
            size: content.size(),
            content: Box::new(content),
            part: PART,
            max_stalls: None,
            on_progress: None,
        };
        Upload { transfer, answer: PhantomData }
    }

    /// Requests the range that the service expects next: its start, and its end if later bytes have already arrived.
    async fn expected(&self) -> Result<(u64, Option<u64>), Error> {
        let draft = self.draft.detached(Method::GET, &self.url);
        let answer = draft.execute().await?;
        let answered: Answered = decode(&draft, &answer)?;
        Ok(answered.expected().unwrap_or_default())
    }
}

impl Answered {
    /// Returns the first range that the service expects. Outlook writes the name of the property in upper case.
    fn expected(&self) -> Option<(u64, Option<u64>)> {
        let others = self.extra.get_as::<Vec<String>>("NextExpectedRanges").ok().flatten();
        let ranges = self.next_expected_ranges.as_option().or(others.as_ref())?;
        range::expected(ranges.first()?)
    }
}

fn decode<T: FromResponse>(draft: &Draft, answer: &http::Response<Bytes>) -> Result<T, Error> {
    let request = Request::<T>::new(draft.clone());
    request.decode(answer.status(), answer.headers(), answer.body().clone())
}

impl fmt::Debug for UploadSession {
    /// Writes the expiration only: the URL is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession").field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// An upload, which starts when it is awaited. Created by [`UploadSession::upload`].
///
/// If a part is lost, the client requests the status of the session and continues from there. After an upload has
/// failed, start another one with the same session and content to resume it.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{Json, Path, transfer::UploadSession};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::json(200, r#"{"uploadUrl": "https://storage.example/up?secret"}"#));
/// service.respond(MockResponse::json(202, r#"{"nextExpectedRanges": ["327680-"]}"#));
/// service.respond(MockResponse::json(201, r#"{"id": "7"}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let session = UploadSession::begin(graph.navigate("me").action::<Json>("createUploadSession")).await?;
/// let upload = session.upload::<User>(vec![0; 400 * 1024]).part_size(320 * 1024);
/// let done = upload.on_progress(|progress| println!("{} of {:?}", progress.done, progress.total)).await?;
/// assert_eq!(done.into_value().and_then(|item| item.id.into_option()).as_deref(), Some("7"));
/// assert_eq!(service.requests()[2].headers["content-range"], "bytes 327680-409599/409600");
/// # Ok(())
/// # }
/// ```
#[must_use = "an upload does nothing until it is awaited"]
pub struct Upload<T> {
    transfer: Transfer,
    answer: PhantomData<fn() -> T>,
}

/// An upload, independent of the type of its response.
struct Transfer {
    session: UploadSession,
    content: Box<dyn Content>,
    size: u64,
    part: usize,
    max_stalls: Option<u32>,
    on_progress: Option<OnProgress>,
}

impl<T> Upload<T> {
    /// Sets the length of each part in bytes. The value is rounded down to a multiple of 320 KiB, and limited to at
    /// least 320 KiB and less than 60 MiB. The default is 5 MiB.
    pub fn part_size(mut self, bytes: usize) -> Self {
        self.transfer.part = (bytes / UNIT * UNIT).clamp(UNIT, LONGEST_PART);
        self
    }

    /// Limits how many consecutive parts may be sent without progress, instead of the client's
    /// [`max_upload_stalls`](crate::ClientBuilder::max_upload_stalls).
    pub fn max_upload_stalls(mut self, parts: u32) -> Self {
        self.transfer.max_stalls = Some(parts);
        self
    }

    /// Registers a function that is called for each part that the service has received.
    pub fn on_progress(mut self, told: impl FnMut(Progress) + Send + 'static) -> Self {
        self.transfer.on_progress = Some(Box::new(told));
        self
    }
}

impl<T: Wire> IntoFuture for Upload<T> {
    /// The object that the service created from the content. The value is `None` if the response has no body; then
    /// [`location`](Response::location) returns the object's URL.
    type Output = Result<Response<Option<T>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let transfer = self.transfer;
        Box::pin(async move {
            let (draft, answer) = transfer.run().await?;
            Request::<Option<T>>::new(draft).finish(answer)
        })
    }
}

/// The outcome of sending a part.
enum Sent {
    /// The upload is complete. Holds the last response.
    Complete(http::Response<Bytes>),
    /// The service expects this range next.
    Expecting(u64, Option<u64>),
    /// The part may or may not have arrived.
    Lost(Error),
}

impl Transfer {
    /// Sends all parts and returns the last request with its response.
    async fn run(mut self) -> Result<(Draft, http::Response<Bytes>), Error> {
        let (mut at, mut end) = if self.session.fresh { (0, None) } else { self.session.expected().await? };
        let max_stalls = self.max_stalls.unwrap_or(self.session.draft.limits().max_upload_stalls);
        // A service that has lost bytes receives them again. The second limit, `max_vain`, ends an upload whose
        // expected range moves back and forth, or advances by a few bytes per part.
        let max_vain = self.size.div_ceil(self.part as u64).saturating_mul(max_stalls.into());
        let (mut furthest, mut stalls, mut vain) = (at, 0_u32, 0_u64);
        loop {
            let (draft, part_end) = self.part_at(at, end).await?;
            let (expected, lost) = match send(&draft, part_end, self.size).await? {
                Sent::Complete(answer) => {
                    self.tell(self.size);
                    return Ok((draft, answer));
                }
                Sent::Expecting(first, end) => ((first, end), None),
                Sent::Lost(error) => (self.session.expected().await?, Some(error)),
            };
            let advance = expected.0.saturating_sub(furthest);
            if advance > 0 {
                furthest = expected.0;
                stalls = 0;
                self.tell(furthest);
            } else if expected.0 <= at {
                stalls = stalls.saturating_add(1);
            }
            if advance < UNIT as u64 && furthest < self.size {
                vain = vain.saturating_add(1);
            }
            if stalls > max_stalls || vain > max_vain {
                let stalled = LimitError::UploadStalls { position: furthest, limit: max_stalls };
                return Err(lost.unwrap_or_else(|| draft.error(stalled.into())));
            }
            (at, end) = expected;
        }
    }

    /// Creates the request for the part that begins at offset `at`, and returns it with the exclusive end of the
    /// part.
    async fn part_at(&mut self, at: u64, end: Option<u64>) -> Result<(Draft, u64), Error> {
        let mut draft = self.session.draft.detached(Method::PUT, &self.session.url);
        let end = end.unwrap_or(self.size).min(self.size);
        if at >= end {
            // The service has all bytes, but the session ends only with the response to the last part, which was
            // lost.
            return Err(match self.size {
                0 => unreadable(&draft, "there is none, and a session cannot end without a part"),
                _ => draft.error(ResponseError::UploadStalled { at }.at(StatusCode::OK)),
            });
        }
        let length = usize::try_from(end - at).map_or(self.part, |length| length.min(self.part));
        let read = self.content.read(at, length).await;
        let bytes = match read {
            Ok(bytes) if bytes.len() == length => bytes,
            Ok(_) => return Err(unreadable(&draft, "another number of bytes than asked for")),
            Err(error) => return Err(unreadable(&draft, &error.to_string())),
        };
        let end = at + length as u64;
        draft.header(CONTENT_RANGE.as_str(), &format!("bytes {at}-{}/{}", end - 1, self.size));
        draft.header(CONTENT_TYPE.as_str(), "application/octet-stream");
        draft.body = Some(bytes);
        Ok((draft, end))
    }

    fn tell(&mut self, done: u64) {
        if let Some(told) = &mut self.on_progress {
            told(Progress::new(done.min(self.size), Some(self.size)));
        }
    }
}

/// Returns `true` if a part may have arrived although there is no response.
fn is_unclear(error: &ErrorKind) -> bool {
    matches!(error, ErrorKind::Transport(_) | ErrorKind::Limit(LimitError::AttemptTimeout { .. }))
}

fn unreadable(draft: &Draft, message: &str) -> Error {
    draft.error(RequestError::Content { message: message.to_owned() }.into())
}

/// Sends a part, whose exclusive end is `end`.
async fn send(draft: &Draft, end: u64, size: u64) -> Result<Sent, Error> {
    let answer = match draft.execute().await {
        Ok(answer) => answer,
        Err(error) if is_unclear(error.kind()) => return Ok(Sent::Lost(error)),
        Err(error) => return Err(error),
    };
    let status = answer.status();
    if !status.is_success() {
        let error = match decode::<()>(draft, &answer) {
            Ok(()) => return Ok(Sent::Complete(answer)),
            Err(error) => error,
        };
        // 416: the service already has this part, for example because the response to it was lost.
        let unclear = status.is_server_error()
            || matches!(
                status,
                StatusCode::RANGE_NOT_SATISFIABLE | StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS
            );
        return if unclear { Ok(Sent::Lost(error)) } else { Err(error) };
    }
    // Outlook sends 200 for an intermediate part, OneDrive 202. Only the expected ranges show the progress.
    let expected = decode::<Option<Answered>>(draft, &answer).ok().flatten().and_then(|answered| answered.expected());
    Ok(match expected {
        Some((first, end)) => Sent::Expecting(first, end),
        // With `deferCommit`, a separate request completes the upload, and the service sends 202 for the last part,
        // too.
        None if status == StatusCode::ACCEPTED && end < size => Sent::Expecting(end, None),
        None => Sent::Complete(answer),
    })
}

impl<T> fmt::Debug for Upload<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("size", &self.transfer.size)
            .field("part_size", &self.transfer.part)
            .finish_non_exhaustive()
    }
}

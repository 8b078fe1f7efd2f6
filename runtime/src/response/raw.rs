//! [`RawResponse`]: a response before it is decoded.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use crate::codec::{DecodeError, ReadError, Reader};
use crate::error::{ErrorKind, LimitError, ResponseError, ServiceError, StatusError, text};
use crate::request::Draft;

/// How many times as much memory a value may take as its body may have bytes, and how much it may take at least.
const GROWTH: usize = 4;
const LEAST_MEMORY: usize = 16 * 1024 * 1024;

/// A response that is about to be decoded, for [`FromResponse::decode`](crate::response::FromResponse::decode).
pub struct RawResponse<'a> {
    status: StatusCode,
    headers: &'a HeaderMap,
    body: &'a Bytes,
    draft: &'a Draft,
}

impl<'a> RawResponse<'a> {
    pub(crate) fn new(status: StatusCode, headers: &'a HeaderMap, body: &'a Bytes, draft: &'a Draft) -> Self {
        Self { status, headers, body, draft }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &'a Bytes {
        self.body
    }

    /// The request this is the response to.
    pub(crate) fn draft(&self) -> &'a Draft {
        self.draft
    }

    /// How much memory the decoded value may take, in bytes.
    pub(crate) fn max_memory(&self) -> usize {
        self.draft.limits().max_body_size.saturating_mul(GROWTH).max(LEAST_MEMORY)
    }

    /// Whether the status is a success; otherwise the error.
    pub(crate) fn check(&self) -> Result<(), ErrorKind> {
        if self.status.is_success() {
            return Ok(());
        }
        Err(match ServiceError::read(self.status, self.headers, self.body) {
            Some(error) => ErrorKind::Service(Box::new(error)),
            None => {
                let error = StatusError::new(self.status, self.headers, self.body);
                ErrorKind::Status(Box::new(error))
            }
        })
    }

    /// The body without a byte order mark and outer white space.
    fn trimmed(&self) -> &'a [u8] {
        self.unmarked().trim_ascii()
    }

    /// The body without a byte order mark.
    fn unmarked(&self) -> &'a [u8] {
        let body: &'a [u8] = self.body;
        body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
    }

    /// Whether there is no body.
    pub fn is_empty(&self) -> bool {
        self.trimmed().is_empty()
    }

    fn media_type(&self) -> Option<&'a str> {
        let content_type = text(self.headers, CONTENT_TYPE.as_str())?;
        Some(content_type.split(';').next().unwrap_or_default().trim())
    }

    pub(crate) fn is_plain_text(&self) -> bool {
        self.media_type().is_some_and(|media| media.eq_ignore_ascii_case("text/plain"))
    }

    /// Whether the body is JSON: says so, or says nothing and begins like it.
    pub(crate) fn is_json(&self) -> bool {
        match self.media_type() {
            Some(media) => media.to_ascii_lowercase().ends_with("json"),
            None => matches!(self.trimmed().first(), Some(b'{' | b'[')),
        }
    }

    /// The body as text, white space included.
    pub(crate) fn text(&self) -> Result<&'a str, ResponseError> {
        self.content()?;
        std::str::from_utf8(self.unmarked()).map_err(|error| DecodeError::Utf8 { offset: error.valid_up_to() }.into())
    }

    fn content(&self) -> Result<&'a [u8], ResponseError> {
        match self.trimmed() {
            [] => Err(ResponseError::Empty),
            content => Ok(content),
        }
    }

    /// The body as JSON text, checked for an error object. Nothing is decoded yet.
    ///
    /// `error_is_declared`: the expected type has a property `error` of its own.
    pub(crate) fn json(&self, error_is_declared: bool) -> Result<&'a [u8], ResponseError> {
        let content = self.content()?;
        if !error_is_declared && holds_error(content) {
            if content.len() > ServiceError::MAX_SIZE {
                return Err(ResponseError::OversizedError { size: content.len() });
            }
            let error = ServiceError::read(self.status, self.headers, content);
            if let Some(error) = error.filter(|error| !error.code.is_empty() || !error.message.is_empty()) {
                return Err(ResponseError::Service(Box::new(error)));
            }
        }
        Ok(content)
    }

    /// The error for a body that could not be decoded: that it claims to be something else says more than where it is not JSON.
    pub(crate) fn failure(&self, error: DecodeError) -> ResponseError {
        let encoding = text(self.headers, CONTENT_ENCODING.as_str());
        match (self.media_type(), &error) {
            (_, DecodeError::TooMuchMemory { limit }) => {
                ResponseError::Limit(LimitError::DecodedSize { limit: *limit })
            }
            (_, DecodeError::Syntax { .. } | DecodeError::Utf8 { .. }) if encoding.is_some() => {
                ResponseError::ContentEncoding { encoding: encoding.unwrap_or_default().to_owned() }
            }
            (Some(media), DecodeError::Syntax { .. } | DecodeError::Utf8 { .. }) if !self.is_json() => {
                ResponseError::NotJson { content_type: media.to_owned() }
            }
            _ => ResponseError::Decode(error),
        }
    }
}

/// Whether the body is an object whose only member, annotations aside, is `error`. Reads no further than it has to.
fn holds_error(content: &[u8]) -> bool {
    let Ok(mut reader) = Reader::from_bytes(content) else {
        return false;
    };
    let mut found = false;
    let read = reader.object(&mut |reader, name: Cow<'_, str>| {
        match name.as_ref() {
            "error" => found = true,
            name if name.starts_with('@') => {}
            _ => return Err(ReadError::TypeMismatch),
        }
        reader.raw().map(drop)
    });
    found && read.is_ok()
}

//! [`RawResponse`]: a response before it is decoded.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use crate::codec::{DecodeError, ReadError, Reader};
use crate::error::{ErrorKind, LimitError, ResponseError, ServiceError, StatusError, text};
use crate::request::Draft;

/// The memory that a decoded value may use: this many times the maximum size of the body, and at least
/// `LEAST_MEMORY`.
const GROWTH: usize = 4;
const LEAST_MEMORY: usize = 16 * 1024 * 1024;

/// A response before it is decoded, for [`FromResponse::decode`](crate::response::FromResponse::decode).
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

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Returns the body, unchanged.
    pub fn body(&self) -> &'a Bytes {
        self.body
    }

    /// Returns the request that this is the response to.
    pub(crate) fn draft(&self) -> &'a Draft {
        self.draft
    }

    /// Returns how much memory the decoded value may use, in bytes.
    pub(crate) fn max_memory(&self) -> usize {
        self.draft.limits().max_body_size.saturating_mul(GROWTH).max(LEAST_MEMORY)
    }

    /// Returns the error of the response unless its status is a success.
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

    /// Returns the body without a byte order mark and without surrounding white space.
    fn trimmed(&self) -> &'a [u8] {
        self.unmarked().trim_ascii()
    }

    /// Returns the body without a byte order mark.
    fn unmarked(&self) -> &'a [u8] {
        let body: &'a [u8] = self.body;
        body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
    }

    /// Returns `true` if there is no body, or only white space.
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

    /// Returns `true` if the body is JSON: by its content type, or without one by its first character.
    pub(crate) fn is_json(&self) -> bool {
        match self.media_type() {
            Some(media) => media.to_ascii_lowercase().ends_with("json"),
            None => matches!(self.trimmed().first(), Some(b'{' | b'[')),
        }
    }

    /// Returns the body as text, including white space.
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

    /// Returns the body as JSON text, after a check that it is not an error object. It is not decoded yet.
    ///
    /// `error_is_declared` is `true` if the expected type declares a property `error`.
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

    /// Converts an error of decoding. A content type or encoding that is not JSON explains the failure better than
    /// the offset of the first invalid character.
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

/// Returns `true` if the body is an object whose only member, apart from annotations, is `error`. It stops at the
/// first other member.
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

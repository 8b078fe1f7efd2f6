//! Answers that tell of an error.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};
use serde_json::{Map, Value};

use super::{retry_after, text};
use crate::model::Json;

/// The error object of the service: `{"error": {"code": …, "message": …}}`.
#[derive(Clone, PartialEq, thiserror::Error)]
#[error("{status}: {code}: {message}{}", request_id_words(.request_id.as_deref()))]
#[non_exhaustive]
pub struct ServiceError {
    /// The HTTP status. 2xx, where an error came in the body of a success.
    pub status: StatusCode,
    /// What programs go by, such as `Request_ResourceNotFound`. Empty where the service sent none.
    pub code: String,
    /// What people read.
    pub message: String,
    /// What the error is about, such as a property.
    pub target: Option<String>,
    /// Further errors behind this one.
    pub details: Vec<ErrorDetail>,
    /// `innerError` as it came, which may hold another one.
    pub inner_error: Option<Value>,
    /// The id the service gave to the request.
    pub request_id: Option<String>,
    /// The id the client gave to the request.
    pub client_request_id: Option<String>,
    /// When the error occurred, by the service's clock, as it was written.
    pub date: Option<String>,
    /// The headers of the response.
    pub headers: HeaderMap,
}

impl fmt::Debug for ServiceError {
    /// As derived, with `inner_error` masked as [`Json`](crate::Json) is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner_error = self.inner_error.as_ref().map(Json::from);
        f.debug_struct("ServiceError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("target", &self.target)
            .field("details", &self.details)
            .field("inner_error", &inner_error)
            .field("request_id", &self.request_id)
            .field("client_request_id", &self.client_request_id)
            .field("date", &self.date)
            .field("headers", &self.headers)
            .finish()
    }
}

/// One of the details of a [`ServiceError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// What programs go by.
    pub code: String,
    /// What people read.
    pub message: String,
    /// What the detail is about.
    pub target: Option<String>,
}

/// An error status without an error object, such as a gateway's HTML page. The body is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{status} without an error object{}", content_type_words(.content_type.as_deref()))]
#[non_exhaustive]
pub struct StatusError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The content type of the body.
    pub content_type: Option<String>,
    /// The size of the body, in bytes.
    pub body_len: usize,
    /// The headers of the response.
    pub headers: HeaderMap,
}

impl ServiceError {
    /// How many bytes of a body are looked at for an error, which takes several times that much memory.
    pub(crate) const MAX_SIZE: usize = 1024 * 1024;

    /// The error in a body, if it holds one and is no larger than any service sends.
    pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        if body.len() > Self::MAX_SIZE {
            return None;
        }
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let Ok(Value::Object(mut body)) = serde_json::from_slice(body) else {
            return None;
        };
        let mut error = match body.remove("error").or_else(|| body.remove("odata.error")) {
            Some(Value::Object(error)) => error,
            // OAuth: {"error": "invalid_grant", "error_description": "…"}
            Some(Value::String(code)) => {
                let mut error = Map::new();
                error.insert("code".to_owned(), Value::String(code));
                error.extend(body.remove("error_description").map(|text| ("message".to_owned(), text)));
                error
            }
            // Some gateways leave the outer object away.
            None if body.contains_key("code") && body.contains_key("message") => body,
            _ => return None,
        };
        let inner_error = error.remove("innerError").or_else(|| error.remove("innererror"));
        let inner = |name: &str| Some(inner_error.as_ref()?.get(name)?.as_str()?.to_owned());
        let id = |name: &str| text(headers, name).map(str::to_owned).or_else(|| inner(name));
        Some(Self {
            status,
            code: take_text(&mut error, "code").unwrap_or_default(),
            message: take_text(&mut error, "message").unwrap_or_default(),
            target: take_text(&mut error, "target"),
            details: details(error.remove("details")),
            request_id: id("request-id"),
            client_request_id: id("client-request-id"),
            date: inner("date").or_else(|| text(headers, "date").map(str::to_owned)),
            inner_error,
            headers: headers.clone(),
        })
    }

    /// The codes of the error and of those inside it, the outermost first: services put the precise one inside.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let inner = std::iter::successors(self.inner_error.as_ref(), |error| {
            error.get("innerError").or_else(|| error.get("innererror"))
        });
        std::iter::once(self.code.as_str()).chain(inner.filter_map(|error| error.get("code")?.as_str()))
    }

    /// How long the service wants the client to wait before the next attempt (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::read(&self.headers)
    }
}

impl StatusError {
    pub(crate) fn new(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        Self {
            status,
            content_type: text(headers, CONTENT_TYPE.as_str()).map(str::to_owned),
            body_len: body.len(),
            headers: headers.clone(),
        }
    }
}

/// A text, or the `value` of `{"lang": …, "value": …}` that older services send, or whatever else as JSON.
fn take_text(error: &mut Map<String, Value>, name: &str) -> Option<String> {
    match error.remove(name)? {
        Value::Null => None,
        Value::String(text) => Some(text),
        Value::Object(mut localized) if localized.get("value").is_some_and(Value::is_string) => {
            take_text(&mut localized, "value")
        }
        other => Some(other.to_string()),
    }
}

fn details(details: Option<Value>) -> Vec<ErrorDetail> {
    let Some(Value::Array(details)) = details else {
        return Vec::new();
    };
    let detail = |detail| match detail {
        Value::Object(mut detail) => Some(ErrorDetail {
            code: take_text(&mut detail, "code").unwrap_or_default(),
            message: take_text(&mut detail, "message").unwrap_or_default(),
            target: take_text(&mut detail, "target"),
        }),
        _ => None,
    };
    details.into_iter().filter_map(detail).collect()
}

fn request_id_words(id: Option<&str>) -> String {
    id.map(|id| format!(" (request-id {id})")).unwrap_or_default()
}

fn content_type_words(content_type: Option<&str>) -> String {
    content_type.map(|kind| format!(" ({kind})")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<ServiceError> {
        let mut headers = HeaderMap::new();
        headers.insert("client-request-id", "from-header".parse().ok()?);
        ServiceError::read(StatusCode::FORBIDDEN, &headers, body.as_bytes())
    }

    #[test]
    fn graphs_own_form() {
        let error = read(
            r#"{"error": {"code": "Authorization_RequestDenied", "message": "Insufficient privileges.", "target": "user",
                "details": [{"code": "d", "message": "m", "target": "t"}, null],
                "innerError": {"date": "2021-07-01T10:00:00", "request-id": "r", "client-request-id": "c",
                "code": "inner", "innererror": {"code": "innermost"}}}}"#,
        )
        .unwrap();
        assert_eq!(error.code, "Authorization_RequestDenied");
        assert_eq!(error.target.as_deref(), Some("user"));
        assert_eq!(error.details.len(), 1);
        assert_eq!(error.request_id.as_deref(), Some("r"));
        assert_eq!(error.client_request_id.as_deref(), Some("from-header"));
        assert_eq!(error.date.as_deref(), Some("2021-07-01T10:00:00"));
        assert_eq!(error.codes().collect::<Vec<_>>(), ["Authorization_RequestDenied", "inner", "innermost"]);
        assert_eq!(
            error.to_string(),
            "403 Forbidden: Authorization_RequestDenied: Insufficient privileges. (request-id r)"
        );
    }

    #[test]
    fn forms_of_older_and_other_services() {
        let error = read(r#"{"error": {"code": "c", "message": {"lang": "en", "value": "text"}}}"#).unwrap();
        assert_eq!(error.message, "text");
        let error = read(r#"{"error": "invalid_grant", "error_description": "expired"}"#).unwrap();
        assert_eq!((error.code.as_str(), error.message.as_str()), ("invalid_grant", "expired"));
        let error = read(r#"{"code": "c", "message": null, "other": 1}"#).unwrap();
        assert_eq!((error.code.as_str(), error.message.as_str()), ("c", ""));
        assert_eq!(read(r#"{"error": {"code": -2130575338}}"#).unwrap().code, "-2130575338");
    }

    #[test]
    fn not_an_error_object() {
        for body in ["", "<html>", "null", "[]", "{}", r#"{"error": 5}"#, r#"{"message": "m"}"#] {
            assert_eq!(read(body), None, "{body}");
        }
    }
}

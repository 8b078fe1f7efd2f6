//! [`Response`]: a decoded response with its status and headers.

use std::time::Duration;

use http::StatusCode;
use http::header::{ETAG, HeaderMap, LOCATION};

use crate::error::{retry_after, text};

/// A decoded response with its status and headers.
///
/// Returned by [`Request::send_full`](crate::Request::send_full).
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::Path;
/// use msgraph_core::testing::{MockResponse, MockServer};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::json(201, r#"{"id": "7"}"#).header("location", "https://graph.microsoft.com/beta/users/7"));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let created = graph.navigate("users").create::<User>(&User::default()).send_full().await?;
/// assert_eq!((created.status().as_u16(), created.location()), (201, Some("https://graph.microsoft.com/beta/users/7")));
/// assert_eq!(created.into_value().id.as_deref(), Some("7"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, value: T) -> Self {
        Self { status, headers, value }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Converts into the decoded body.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns `Location`: the URL of the created object, or after 202 the URL at which the operation is polled.
    pub fn location(&self) -> Option<&str> {
        text(&self.headers, LOCATION.as_str())
    }

    /// Returns `ETag`: the version of the resource.
    pub fn etag(&self) -> Option<&str> {
        text(&self.headers, ETAG.as_str())
    }

    /// Returns `request-id`: the id that the service assigned to the request.
    pub fn request_id(&self) -> Option<&str> {
        text(&self.headers, "request-id")
    }

    /// Returns how long the service asks the client to wait before the next request (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }
}

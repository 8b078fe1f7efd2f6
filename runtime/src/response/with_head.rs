//! [`Response`]: a decoded response with its status and headers.

use std::time::Duration;

use http::StatusCode;
use http::header::{ETAG, HeaderMap, LOCATION};

use crate::error::{retry_after, text};

/// A decoded response with its status and headers.
///
/// Made by [`Request::send_full`](crate::Request::send_full).
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

    /// The HTTP status: 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body, by value.
    pub fn into_value(self) -> T {
        self.value
    }

    /// `Location`: where what was created is, or where to watch what was begun (202).
    pub fn location(&self) -> Option<&str> {
        text(&self.headers, LOCATION.as_str())
    }

    /// `ETag`: the version of the resource.
    pub fn etag(&self) -> Option<&str> {
        text(&self.headers, ETAG.as_str())
    }

    /// The id the service gave to the request.
    pub fn request_id(&self) -> Option<&str> {
        text(&self.headers, "request-id")
    }

    /// How long the service wants the client to wait before asking again (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }
}

//! [`Request`]: a request as a value.

mod curl;
mod draft;
pub(crate) mod operation;
mod options;
mod prefer;
mod send;

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};

pub(crate) use self::draft::{Draft, Repeating};
use crate::cloud::Clouds;
use crate::error::{Error, RequestError, ResponseError};
use crate::model::Json;
use crate::path::Path;
use crate::response::{FromResponse, RawResponse};

/// A request that has not been sent: method, URL, headers, body, and the type that its response is decoded into.
///
/// A request is plain data. `.await` sends it and returns the decoded response; until then nothing happens. It can be
/// cloned, compared by its parts, printed, changed, or sent by another client
/// ([`Client::send`](crate::Client::send)).
///
/// ```
/// use msgraph_core::{Path, Request};
///
/// let graph = Path::offline("https://graph.microsoft.com/beta");
/// let request: Request<()> = graph.navigate("users").key("a b").action("revokeSignInSessions");
/// assert_eq!(request.method(), "POST");
/// assert_eq!(request.url(), "https://graph.microsoft.com/beta/users/a%20b/revokeSignInSessions");
/// assert_eq!(request.body(), None);
/// ```
#[must_use = "a request does nothing until it is sent: `.await` it"]
pub struct Request<T> {
    draft: Draft,
    decode: fn(&RawResponse<'_>) -> Result<T, ResponseError>,
}

impl<T: FromResponse> Request<T> {
    #[inline]
    pub(crate) fn new(draft: Draft) -> Self {
        Self { draft, decode: T::decode }
    }
}

impl<T> Request<T> {
    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.draft.method
    }

    /// Returns the absolute URL with its encoded query.
    pub fn url(&self) -> String {
        self.draft.url()
    }

    /// Returns the root of the service that the request belongs to, without a trailing slash.
    pub fn service_root(&self) -> &str {
        &self.draft.base.root
    }

    /// Returns the name of the operation: the method and the path below the service root, with `{}` in place of each
    /// key and argument, such as `GET /users/{}/messages`. Tracing spans use this name. `(link)` stands for a URL
    /// that was not built from segments.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let users = Path::offline("https://graph.microsoft.com/beta").navigate("users");
    /// let request: Request<()> = users.key("adele@contoso.com").navigate("photo").get();
    /// assert_eq!(request.operation(), "GET /users/{}/photo");
    /// ```
    pub fn operation(&self) -> String {
        self.draft.operation().as_ref().to_owned()
    }

    /// Returns the clouds that offer this operation according to its reference page, or `None` if they are unknown.
    pub fn available_in(&self) -> Option<Clouds> {
        self.draft.available_in()
    }

    /// Returns the permissions that the request needs, by its method and path, or `None` if they are unknown.
    #[cfg(feature = "permissions")]
    pub fn permissions(&self) -> Option<crate::permissions::Permissions<'static>> {
        let base = &self.draft.base;
        let path = self.draft.path.strip_prefix(&base.root)?;
        base.permissions?.find(self.draft.method.as_str(), path)
    }

    /// Returns the headers, without those that the client adds (`Authorization`, `User-Agent`).
    pub fn headers(&self) -> &HeaderMap {
        &self.draft.headers
    }

    /// Returns the body.
    pub fn body_bytes(&self) -> Option<&Bytes> {
        self.draft.body.as_ref()
    }

    /// Returns the body if it is text, as JSON always is.
    pub fn body(&self) -> Option<&str> {
        self.draft.body.as_ref().and_then(|body| std::str::from_utf8(body).ok())
    }

    /// Returns the reason why the request cannot be sent, such as an empty id or an invalid header. Sending the
    /// request returns the same error.
    pub fn fault(&self) -> Option<&RequestError> {
        self.draft.fault.as_ref()
    }

    /// Sets a header and replaces any header of the same name.
    ///
    /// The client sends the header only to the scheme, host and port of this request, unless it merely describes the
    /// wanted response (`Accept…`, `Content-…`, `Prefer`, `ConsistencyLevel`, conditions, ranges, request ids). To
    /// send it also to next links, redirects, status URLs and upload URLs of other origins, call
    /// [`allow_cross_origin_header`](Self::allow_cross_origin_header). If the name looks like that of a secret, such
    /// as `x-api-key`, the header is treated as by [`sensitive_header`](Self::sensitive_header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft.header(name, value);
        self
    }

    /// Sets a header whose value is a secret. `Debug` and [`to_curl`](Self::to_curl) mask it, and the client sends it
    /// only to the scheme, host and port of this request.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let me: Request<String> = Path::offline("https://graph.microsoft.com/beta").navigate("me").get();
    /// let me = me.sensitive_header("x-partner", "shared-secret");
    /// assert!(me.headers()["x-partner"].is_sensitive());
    /// assert!(!format!("{me:?} {}", me.to_curl()).contains("shared-secret"));
    /// ```
    pub fn sensitive_header(mut self, name: &str, value: &str) -> Self {
        self.draft.sensitive_header(name, value);
        self
    }

    /// Allows a header of this request to be sent to other origins: to its next links, redirects, and the URLs of its
    /// long-running operation.
    ///
    /// `Authorization`, `Proxy-Authorization` and `Cookie` are never sent to other origins, even if they are named
    /// here.
    ///
    /// ```
    /// use msgraph_core::{Page, Path, Request};
    ///
    /// let users: Request<Page<String>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
    /// let users = users.header("x-correlation", "42").allow_cross_origin_header("x-correlation");
    /// ```
    pub fn allow_cross_origin_header(mut self, name: &str) -> Self {
        self.draft.allow_cross_origin_header(name);
        self
    }

    /// Sets the body and its content type, and replaces any earlier body.
    pub fn with_body(mut self, content: impl Into<Bytes>, content_type: &str) -> Self {
        self.draft.body = Some(content.into());
        self.draft.secrets.clear();
        self.draft.header(CONTENT_TYPE.as_str(), content_type);
        self
    }

    /// Returns the same request with its response decoded into another type: `Bytes`, `Json`, `()`, `Option<T>`, or
    /// another model.
    ///
    /// The `Accept` header does not change.
    pub fn returning<U: FromResponse>(self) -> Request<U> {
        Request::new(self.draft)
    }

    /// Returns the same request with a 404 decoded as `None` instead of an error. Use it for a manager, a photo or a
    /// setting that may not exist.
    ///
    /// Any other error is still an error.
    ///
    /// ```
    /// use msgraph_core::testing::{MockResponse, MockServer};
    /// use msgraph_core::{Bytes, Path};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), msgraph_core::Error> {
    /// let server = MockServer::new();
    /// server.respond(MockResponse::error(404, "ImageNotFound", "No photo."));
    /// let graph = Path::connected("https://graph.microsoft.com/v1.0", server.client());
    ///
    /// let photo: Option<Bytes> = graph.navigate("me").navigate("photo").media().download().optional().await?;
    /// assert_eq!(photo, None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(self) -> Request<Option<T>>
    where
        T: FromResponse,
    {
        let mut draft = self.draft;
        draft.optional = true;
        Request {
            draft,
            decode: |raw| if raw.status() == StatusCode::NOT_FOUND { Ok(None) } else { T::decode(raw).map(Some) },
        }
    }

    /// Decodes a response to this request into its value or error, without any network access.
    ///
    /// # Errors
    ///
    /// Returns the error that sending the request would return for such a response. [`Error::status`] is the given
    /// status.
    pub fn decode(&self, status: StatusCode, headers: &HeaderMap, body: impl Into<Bytes>) -> Result<T, Error> {
        self.decode_answer(status, headers, &body.into())
    }

    fn decode_answer(&self, status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Result<T, Error> {
        let received = RawResponse::new(status, headers, body, &self.draft);
        if !(self.draft.optional && status == StatusCode::NOT_FOUND) {
            received.check().map_err(|kind| self.draft.error(kind))?;
        }
        (self.decode)(&received).map_err(|error| self.draft.error(error.at(status)))
    }

    /// Sets a JSON body and replaces any earlier body. Accepts a `serde_json::Value`, a [`Json`], or a model.
    ///
    /// ```
    /// use msgraph_core::{Path, Request, http::Method};
    /// use serde_json::json;
    ///
    /// let graph = Path::offline("https://graph.microsoft.com/v1.0");
    /// let request: Request<()> = graph.navigate("me").navigate("sendMail").request(Method::POST);
    /// let request = request.json(json!({"message": {"subject": "Hello"}, "saveToSentItems": false}));
    /// assert_eq!(request.body(), Some(r#"{"message":{"subject":"Hello"},"saveToSentItems":false}"#));
    /// ```
    pub fn json(self, body: impl Into<Json>) -> Self {
        self.json_text(body.into().as_text().to_owned())
    }

    pub(crate) fn json_text(mut self, text: String) -> Self {
        self.draft = self.draft.json(text);
        self
    }

    pub(crate) fn with_fault_of(mut self, path: &Path) -> Self {
        if let Some(fault) = path.fault() {
            self.draft.fail(fault.clone());
        }
        self
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), decode: self.decode }
    }
}

impl<T> fmt::Debug for Request<T> {
    /// Writes the method, the URL, the headers and the size of the body. Values of sensitive headers and of non-OData
    /// query options are masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}

/// Converts a header's name and value. Returns `None` if one of them is invalid.
fn header(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(crate::transport::is_secret(&name));
    Some((name, value))
}

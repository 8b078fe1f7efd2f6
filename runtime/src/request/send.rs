//! Sends requests.

use std::convert::Infallible;
use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;

use super::{Draft, Request};
use crate::client::Client;
use crate::client::limits::Limits;
use crate::error::{Error, RequestError};
use crate::response::Response;
use crate::transport::{Body, BoxFuture};

/// A response that is there already, so that its request can be used in its place. No response is: the compiler explains a
/// forgotten `.await` by it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a request has not been sent: `.await` is missing",
    label = "this is a request, not its response",
    note = "`request.await?` sends it and gives the response, of a collection the first page",
    note = "`request.stream()` gives the members of all pages, one `.next().await` after the other"
)]
pub trait Awaited {
    type Member;
}

impl Awaited for Infallible {
    type Member = Self;
}

#[doc(hidden)]
impl<T: Awaited> Iterator for Request<T> {
    type Item = T::Member;

    fn next(&mut self) -> Option<T::Member> {
        None
    }
}

#[doc(hidden)]
impl<T: Awaited> fmt::Display for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<T> Request<T> {
    /// Sends the request and decodes the response. The same as `.await`.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). A request that was built offline has no client:
    /// [`RequestError::Offline`].
    pub async fn send(self) -> Result<T, Error> {
        let answer = self.draft.execute().await?;
        self.decode_answer(answer.status(), answer.headers(), answer.body())
    }

    /// Sends the request and returns the decoded response with its status and headers: `Location`, `ETag`,
    /// `request-id`.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`send`](Self::send).
    pub async fn send_full(self) -> Result<Response<T>, Error> {
        let answer = self.draft.execute().await?;
        self.finish(answer)
    }

    /// Sends the request and returns the body of the response as a stream, without decoding it. As always, a status
    /// that is not a success is an error.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`send`](Self::send). Once the body has begun, the client does not retry: if the
    /// connection breaks, the stream returns the error.
    ///
    /// ```
    /// use msgraph_core::testing::{MockResponse, MockServer};
    /// use msgraph_core::{Bytes, Path};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let service = MockServer::new();
    /// service.respond(MockResponse::bytes(200, "text/plain", "hello"));
    /// let file = Path::connected("https://graph.microsoft.com/beta", service.client()).navigate("file");
    /// let mut body = file.get::<Bytes>().open().await?.into_body();
    /// while let Some(part) = body.chunk().await {
    ///     assert_eq!(part?, "hello");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn open(self) -> Result<http::Response<Body>, Error> {
        self.draft.open().await
    }

    /// Declares that the request may be executed twice, whatever its method. Use it for a `POST` that only reads,
    /// such as `getByIds`. The client then retries it like a `GET`.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let objects = Path::offline("https://graph.microsoft.com/beta").navigate("directoryObjects");
    /// let request: Request<()> = objects.action("getByIds").repeatable();
    /// ```
    pub fn repeatable(mut self) -> Self {
        self.draft.repeating.repeatable = true;
        self
    }

    /// Retries a 404 within this time, because a newly created object may not yet be visible everywhere.
    ///
    /// ```no_run
    /// # async fn rename(user: msgraph_core::Path) -> Result<(), msgraph_core::Error> {
    /// use std::time::Duration;
    ///
    /// let found: String = user.navigate("displayName").get().retry_not_found(Duration::from_secs(60)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry_not_found(mut self, time: Duration) -> Self {
        self.draft.repeating.not_found_for = Some(time);
        self
    }

    /// Limits the size in bytes of a response body that is held in memory, instead of the client's
    /// [`max_body_size`](crate::ClientBuilder::max_body_size).
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.draft.limits.max_body_size = Some(bytes);
        self
    }

    /// Limits the duration of each attempt, instead of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.draft.limits.attempt_timeout = Some(time);
        self
    }

    /// Limits the duration of the call with all its attempts, instead of the client's
    /// [`call_timeout`](crate::ClientBuilder::call_timeout).
    ///
    /// ```no_run
    /// # async fn quick(me: msgraph_core::Path) -> Result<(), msgraph_core::Error> {
    /// use std::time::Duration;
    ///
    /// let name: String = me.navigate("displayName").get().call_timeout(Duration::from_secs(5)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_timeout(mut self, time: Duration) -> Self {
        self.draft.limits.call_timeout = Some(time);
        self
    }

    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    pub(crate) fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    pub(crate) fn finish(&self, answer: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let value = self.decode_answer(answer.status(), answer.headers(), answer.body())?;
        let (head, _) = answer.into_parts();
        Ok(Response::new(head.status, head.headers, value))
    }
}

impl<T: 'static> IntoFuture for Request<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Draft {
    /// Sends the request with its own client and returns the whole response, whatever its status.
    pub(crate) async fn execute(&self) -> Result<http::Response<Bytes>, Error> {
        self.client()?.execute(self).await
    }

    /// Works like [`execute`](Self::execute), but returns the body as a stream and an error for a response that is
    /// not a success.
    pub(crate) async fn open(&self) -> Result<http::Response<Body>, Error> {
        self.client()?.open(self).await
    }

    /// Returns the limits of the call: those of its client with the overrides of the request.
    pub(crate) fn limits(&self) -> Limits {
        self.limits.apply(self.base.client.as_ref().map_or(Limits::DEFAULT, Client::default_limits))
    }

    /// Returns the client that the request was built with.
    pub(crate) fn client(&self) -> Result<&Client, Error> {
        self.base.client.as_ref().ok_or_else(|| self.error(RequestError::Offline.into()))
    }
}

//! Sending a request.

use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;

use super::{Draft, Request};
use crate::client::Client;
use crate::client::limits::Limits;
use crate::error::{Error, RequestError};
use crate::response::Response;
use crate::transport::{Body, BoxFuture};

impl<T> Request<T> {
    /// Sends the request and decodes the response: the same as `.await`.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). A request built offline has no client: [`RequestError::Offline`].
    pub async fn send(self) -> Result<T, Error> {
        let answer = self.draft.execute().await?;
        self.decode_answer(answer.status(), answer.headers(), answer.body())
    }

    /// Sends the request and returns the decoded response with its status and headers: `Location`, `ETag`, `request-id`.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_full(self) -> Result<Response<T>, Error> {
        let answer = self.draft.execute().await?;
        self.finish(answer)
    }

    /// Sends the request and gives the body of the response while it arrives, not decoded. A response that doesn't tell of
    /// success is an error, as everywhere.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send). Once the body has begun, nothing is sent again: where it breaks off, the stream says so.
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

    /// Says that the request may be carried out twice, whatever its method: a `POST` that only reads, such as
    /// `getByIds`. Retries then don't hold back.
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

    /// Takes a 404 within this time for a create that has not arrived everywhere yet, and sends the request again.
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

    /// Limits how large the body of a response may be that is held in memory, in bytes, instead of the client's
    /// [`max_body_size`](crate::ClientBuilder::max_body_size).
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.draft.limits.max_body_size = Some(bytes);
        self
    }

    /// Limits how long one attempt may take, instead of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.draft.limits.attempt_timeout = Some(time);
        self
    }

    /// Limits how long the call may take with all its attempts, instead of the client's
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
    /// Sends it with the client it was built with and returns the whole response, whatever its status.
    pub(crate) async fn execute(&self) -> Result<http::Response<Bytes>, Error> {
        self.client()?.execute(self).await
    }

    /// As [`execute`](Self::execute), with the body as a stream; a response that is not a success is an error.
    pub(crate) async fn open(&self) -> Result<http::Response<Body>, Error> {
        self.client()?.open(self).await
    }

    /// The limits of the call by the client it was built with.
    pub(crate) fn limits(&self) -> Limits {
        self.limits.apply(self.base.client.as_ref().map_or(Limits::DEFAULT, Client::default_limits))
    }

    /// The client it was built with.
    pub(crate) fn client(&self) -> Result<&Client, Error> {
        self.base.client.as_ref().ok_or_else(|| self.error(RequestError::Offline.into()))
    }
}

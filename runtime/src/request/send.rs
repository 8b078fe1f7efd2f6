//! Sending a request.

use std::future::IntoFuture;

use bytes::Bytes;

use super::{Draft, Request};
use crate::error::{Error, RequestError};
use crate::response::Response;
use crate::transport::BoxFuture;

impl<T> Request<T> {
    /// Sends the request and decodes the answer: the same as `.await`.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). A request built offline has no client: [`RequestError::Offline`].
    pub async fn send(self) -> Result<T, Error> {
        let answer = exchange(&self.draft).await?;
        self.decode_answer(answer.status(), answer.headers(), answer.body())
    }

    /// Sends the request and gives, besides the decoded answer, its status and headers: `Location`, `ETag`, `request-id`.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_full(self) -> Result<Response<T>, Error> {
        let answer = exchange(&self.draft).await?;
        self.finish(answer)
    }

    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
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

fn exchange(draft: &Draft) -> BoxFuture<'_, Result<http::Response<Bytes>, Error>> {
    match &draft.base.client {
        Some(client) => client.exchange(draft),
        None => Box::pin(std::future::ready(Err(draft.error(RequestError::Offline.into())))),
    }
}

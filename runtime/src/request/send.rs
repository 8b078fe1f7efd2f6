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
        Ok(self.send_full().await?.into_value())
    }

    /// Sends the request and gives, besides the decoded answer, its status and headers: `Location`, `ETag`, `request-id`.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_full(self) -> Result<Response<T>, Error> {
        let answered = exchange(&self.draft).await?;
        self.finish(answered)
    }

    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    pub(crate) fn finish(&self, answered: http::Response<Bytes>) -> Result<Response<T>, Error> {
        let (head, body) = answered.into_parts();
        let value = self.decode(head.status, &head.headers, body)?;
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
        None => Box::pin(std::future::ready(Err(
            draft.error(RequestError::Offline.into())
        ))),
    }
}

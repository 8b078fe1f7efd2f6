//! [`BatchResponses`]: the responses to a batch.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::BatchHandle;
use crate::error::{Error, ErrorKind, RequestError, ResponseError};
use crate::response::Response;

/// The responses to the requests of a batch. Returned by [`Batch::send`](super::Batch::send).
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{batch::Batch, Path};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::json(200, r#"{"responses": [
///     {"id": "2", "status": 404, "body": {"error": {"code": "notFound", "message": "There is none."}}},
///     {"id": "1", "status": 200, "headers": {"ETag": "W/\"1\""}, "body": {"id": "7"}}]}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let mut batch = Batch::new();
/// let me = batch.add(graph.navigate("me").get::<User>());
/// let other = batch.add(graph.navigate("users").key("x").get::<User>());
/// let responses = batch.send().await;
/// assert_eq!(responses.get(&me)?.id.as_deref(), Some("7"));
/// assert_eq!(responses.get_full(&me)?.etag(), Some("W/\"1\""));
/// assert_eq!(responses.get(&other).unwrap_err().code(), Some("notFound"));
/// assert_eq!((responses.len(), responses.succeeded()), (2, 1));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct BatchResponses {
    pub(super) batch: u64,
    pub(super) outcomes: Vec<Outcome>,
}

/// The outcome of one request.
#[derive(Clone)]
pub(super) enum Outcome {
    /// The request has a response, which may be an error.
    Answered(Box<http::Response<Bytes>>),
    /// The response to the batch contains no response to this request.
    NotAnswered,
    /// The call to `$batch` that contained the request failed.
    Failed(Arc<Error>),
    /// The request was not sent.
    Refused(RequestError),
}

impl fmt::Debug for Outcome {
    /// Writes the status, the headers and the size of the body of a response, but not the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(answer) => f
                .debug_struct("Answered")
                .field("status", &answer.status())
                .field("headers", answer.headers())
                .field("body_len", &answer.body().len())
                .finish(),
            Self::NotAnswered => f.write_str("NotAnswered"),
            Self::Failed(error) => f.debug_tuple("Failed").field(error).finish(),
            Self::Refused(error) => f.debug_tuple("Refused").field(error).finish(),
        }
    }
}

impl BatchResponses {
    /// Returns the value of the response to a request. It can be called repeatedly.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`](crate::Request::send), and in addition [`ErrorKind::Batch`] if the
    /// call to `$batch` failed, and [`ResponseError::NotAnswered`] if the response to the batch contains no response
    /// to the request.
    pub fn get<T>(&self, handle: &BatchHandle<T>) -> Result<T, Error> {
        Ok(self.get_full(handle)?.into_value())
    }

    /// Returns the response to a request: its value with status and headers.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`get`](Self::get).
    pub fn get_full<T>(&self, handle: &BatchHandle<T>) -> Result<Response<T>, Error> {
        let draft = handle.request.draft();
        let outcome = self.outcomes.get(handle.index).filter(|_| handle.batch == self.batch);
        let kind = match outcome {
            Some(Outcome::Answered(answer)) => return handle.request.finish((**answer).clone()),
            Some(Outcome::NotAnswered) => ResponseError::NotAnswered.at(http::StatusCode::OK),
            Some(Outcome::Failed(error)) => ErrorKind::Batch(Arc::clone(error)),
            Some(Outcome::Refused(error)) => error.clone().into(),
            None => RequestError::Batch { reason: "its handle is of another batch" }.into(),
        };
        Err(draft.error(kind))
    }

    /// Returns the number of requests.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// Returns `true` if there were no requests.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// Returns the number of requests that succeeded.
    pub fn succeeded(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.is_success()).count()
    }
}

impl Outcome {
    pub(super) fn is_success(&self) -> bool {
        matches!(self, Self::Answered(answer) if answer.status().is_success())
    }
}

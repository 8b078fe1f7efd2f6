//! [`BatchResponses`]: what became of the requests of a batch.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::BatchHandle;
use crate::error::{Error, ErrorKind, RequestError, ResponseError};
use crate::response::Response;

/// What became of the requests of a batch. Made by [`Batch::send`](super::Batch::send).
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
/// let answers = batch.send().await;
/// assert_eq!(answers.get(&me)?.id.as_deref(), Some("7"));
/// assert_eq!(answers.get_full(&me)?.etag(), Some("W/\"1\""));
/// assert_eq!(answers.get(&other).unwrap_err().code(), Some("notFound"));
/// assert_eq!((answers.len(), answers.succeeded()), (2, 1));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct BatchResponses {
    pub(super) batch: u64,
    pub(super) outcomes: Vec<Outcome>,
}

/// What became of one request.
#[derive(Clone)]
pub(super) enum Outcome {
    /// It has a response, which may be an error.
    Answered(Box<http::Response<Bytes>>),
    /// The response to its batch lacks it.
    NotAnswered,
    /// The batch that had it failed.
    Failed(Arc<Error>),
    /// It was not sent.
    Refused(RequestError),
}

impl fmt::Debug for Outcome {
    /// Of a response status, headers and the size of the body.
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
    /// The value of a request's answer. It can be asked for again.
    ///
    /// # Errors
    ///
    /// As if it had been sent by itself; besides [`ErrorKind::Batch`], where the batch that had it failed, and
    /// [`ResponseError::NotAnswered`].
    pub fn get<T>(&self, handle: &BatchHandle<T>) -> Result<T, Error> {
        Ok(self.get_full(handle)?.into_value())
    }

    /// The same with its own status and headers.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
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

    /// How many requests there were.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// Whether there were none.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// How many succeeded.
    pub fn succeeded(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.is_success()).count()
    }
}

impl Outcome {
    pub(super) fn is_success(&self) -> bool {
        matches!(self, Self::Answered(answer) if answer.status().is_success())
    }
}

//! How a request is sent: credential and headers, retry policy, transport, response.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{Entry, HeaderMap, USER_AGENT};
use tracing::{Instrument, Span};

use super::Client;
use super::authorization::Authorization;
use super::observation::{self, CLIENT_REQUEST_ID};
use crate::client::limits::{AttemptLimits, Limits};
use crate::error::{Error, ErrorKind, LimitError, RequestError, ServiceError, TransportError};
use crate::request::Draft;
use crate::response::RawResponse;
use crate::retry::Outcome;
use crate::transport::{Body, BoxFuture, CrossedOrigin, mask_response};

impl Client {
    /// Sends a draft, again where the retry policy says so, and gives the whole response, whatever its status.
    pub(crate) fn execute<'a>(&'a self, draft: &'a Draft) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        Box::pin(async move {
            let answer = self.run(draft, Reading::Whole).await?;
            let (head, body) = answer.into_parts();
            // It arrived within the attempt.
            let body = body.bytes().await.map_err(|error| draft.error(error.into()))?;
            Ok(http::Response::from_parts(head, body))
        })
    }

    /// As [`execute`](Self::execute), with the body as a stream. Once the body has begun, nothing is retried. A response
    /// that is not a success is read to its end, and is an error.
    pub(crate) fn open<'a>(&'a self, draft: &'a Draft) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        Box::pin(async move {
            let answer = self.run(draft, Reading::Parts).await?;
            if answer.status().is_success() {
                return Ok(answer);
            }
            let (head, body) = answer.into_parts();
            let body = body.bytes().await.map_err(|error| draft.error(error.into()))?;
            match RawResponse::new(head.status, &head.headers, &body, draft).check() {
                Ok(()) => Ok(http::Response::from_parts(head, Body::from(body))),
                Err(kind) => Err(draft.error(kind)),
            }
        })
    }

    async fn run(&self, draft: &Draft, reading: Reading) -> Result<http::Response<Body>, Error> {
        let mut request = draft.to_http().map_err(|error| draft.error(error.into()))?;
        self.check_cloud(draft).map_err(|error| draft.error(error.into()))?;
        let headers = request.headers_mut();
        headers.entry(USER_AGENT).or_insert_with(|| self.shared.user_agent.clone());
        if let (Entry::Vacant(entry), Some(id)) = (headers.entry(CLIENT_REQUEST_ID), observation::new_id()) {
            entry.insert(id);
        }
        let id = headers.get(CLIENT_REQUEST_ID).cloned();
        let span = observation::span(draft, request.uri(), request.headers());
        let limits = self.limits(draft);
        let call = self.repeat(draft, request, reading, limits, &span).instrument(span.clone());
        let answer = within_call(limits.call_timeout, call).await;
        answer.map_err(|kind| {
            observation::failed(&span, &kind);
            draft.error(kind).sent_as(id.as_ref().and_then(|id| id.to_str().ok()))
        })
    }

    /// Attempts until there is a response to return. `request` has no token yet.
    async fn repeat(
        &self,
        draft: &Draft,
        mut request: http::Request<Bytes>,
        reading: Reading,
        limits: Limits,
        span: &Span,
    ) -> Result<http::Response<Body>, ErrorKind> {
        let mut authorization = Authorization::new(self, draft, &request);
        let mut attempts = self.attempts(draft);
        loop {
            authorization.apply(request.headers_mut()).await?;
            let timeout = attempts.time_for_next(limits)?;
            request.extensions_mut().insert(AttemptLimits { timeout, ..limits.into() });
            let mut answer = self.attempt(request.clone(), reading, limits.max_body_size).await;
            if let Ok(answer) = &mut answer {
                mask_response(answer.headers_mut());
            }
            if let (Err(error), Some(limit)) = (&answer, limits.call_timeout)
                && timeout < limits.attempt_timeout
                && matches!(error.limit(), Some(LimitError::AttemptTimeout { .. }))
            {
                return Err(LimitError::CallTimeout { limit }.into());
            }
            if let Some(challenge) = refusal(&answer)
                && authorization.renew(&challenge).await?
            {
                continue;
            }
            let outcome = match &answer {
                Ok(answer) => Outcome::Response(answer.status(), answer.headers()),
                Err(error) => Outcome::Failure(error),
            };
            let Some(pause) = attempts.after(outcome) else {
                let answer = answer?;
                observation::answered(span, &answer, attempts.made());
                return Ok(answer);
            };
            observation::pause(outcome, attempts.made(), &pause);
            pause.sleep.await;
        }
    }

    /// Warns of, or refuses, an operation that the cloud does not offer.
    pub(crate) fn check_cloud(&self, draft: &Draft) -> Result<(), RequestError> {
        let Some(cloud) = self.shared.cloud_of(&draft.base.root) else {
            return Ok(());
        };
        if draft.available_in().is_none_or(|clouds| clouds.contains(cloud)) {
            return Ok(());
        }
        let operation = draft.operation();
        if self.shared.refuse_unavailable {
            return Err(RequestError::Unavailable { operation: operation.as_ref().to_owned(), cloud });
        }
        tracing::warn!(target: "msgraph", operation = &*operation, cloud = %cloud, "not offered in this cloud");
        Ok(())
    }

    /// One attempt. Bodies of errors are small and decide about the next attempt, so they arrive within this one.
    async fn attempt(
        &self,
        request: http::Request<Bytes>,
        reading: Reading,
        max_body_size: usize,
    ) -> Result<http::Response<Body>, TransportError> {
        let transport = &self.shared.transport;
        if reading == Reading::Whole {
            let answer = transport.send(request).await?;
            if answer.status().is_success() && answer.body().len() > max_body_size {
                return Err(LimitError::BodySize { limit: max_body_size }.into());
            }
            return Ok(answer.map(Body::from));
        }
        let answer = transport.open(request).await?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let (head, body) = answer.into_parts();
        Ok(http::Response::from_parts(head, Body::from(body.first_bytes(ServiceError::MAX_SIZE).await?)))
    }
}

/// Ends a call that takes too long, where time can be measured. What is left undone is that which waits.
async fn within_call<T>(
    limit: Option<Duration>,
    call: impl Future<Output = Result<T, ErrorKind>>,
) -> Result<T, ErrorKind> {
    #[cfg(feature = "client")]
    if let Some(limit) = limit
        && tokio::runtime::Handle::try_current().is_ok()
    {
        let outcome = tokio::time::timeout(limit, call).await;
        return outcome.unwrap_or_else(|_| Err(LimitError::CallTimeout { limit }.into()));
    }
    let _ = limit;
    call.await
}

/// The headers of a response that refuses the token. A response of another origin did not get it, and is not to say what
/// the next one has to hold.
fn refusal(answer: &Result<http::Response<Body>, TransportError>) -> Option<HeaderMap> {
    let answer = answer.as_ref().ok()?;
    let refused = answer.status() == StatusCode::UNAUTHORIZED && answer.extensions().get::<CrossedOrigin>().is_none();
    refused.then(|| answer.headers().clone())
}

/// How much of the response's body an attempt waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Whole,
    Parts,
}

//! The way of a request: credential and headers, retry policy, transport, answer.

use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};

use super::Client;
use crate::answer::Received;
use crate::error::{Error, ErrorKind, TransportError};
use crate::request::Draft;
use crate::transport::{Body, BoxFuture};

impl Client {
    /// Sends a draft, again where the retry policy says so, and gives the whole answer, whatever its status.
    pub(crate) fn execute<'a>(&'a self, draft: &'a Draft) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        Box::pin(async move {
            let answer = self.run(draft, Reading::Whole).await.map_err(|kind| draft.error(kind))?;
            let (head, body) = answer.into_parts();
            // It arrived within the attempt.
            let body = body.bytes().await.map_err(|error| draft.error(error.into()))?;
            Ok(http::Response::from_parts(head, body))
        })
    }

    /// As [`execute`](Self::execute), with the body as a stream. Once the body has begun, nothing is retried. An answer
    /// that doesn't tell of success is read to its end, and is an error.
    pub(crate) fn open<'a>(&'a self, draft: &'a Draft) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        Box::pin(async move {
            let answer = self.run(draft, Reading::Parts).await.map_err(|kind| draft.error(kind))?;
            if answer.status().is_success() {
                return Ok(answer);
            }
            let (head, body) = answer.into_parts();
            let body = body.bytes().await.map_err(|error| draft.error(error.into()))?;
            match Received::new(head.status, &head.headers, &body, draft).check() {
                Ok(()) => Ok(http::Response::from_parts(head, Body::from(body))),
                Err(kind) => Err(draft.error(kind)),
            }
        })
    }

    async fn run(&self, draft: &Draft, reading: Reading) -> Result<http::Response<Body>, ErrorKind> {
        let mut request = draft.to_http()?;
        let authorized = request.headers().contains_key(AUTHORIZATION);
        if let Some(credential) = self.credential_for(draft, request.uri()).filter(|_| !authorized) {
            let token = credential.token(&self.scopes(&draft.base.root)).await?;
            request.headers_mut().insert(AUTHORIZATION, token.authorization()?);
        }
        request.headers_mut().entry(USER_AGENT).or_insert_with(|| self.shared.user_agent.clone());
        Ok(self.attempt(request, reading).await?)
    }

    /// One attempt. Bodies of errors are small and decide about the next attempt, so they arrive within this one.
    async fn attempt(
        &self,
        request: http::Request<Bytes>,
        reading: Reading,
    ) -> Result<http::Response<Body>, TransportError> {
        let transport = &self.shared.transport;
        if reading == Reading::Whole {
            return Ok(transport.send(request).await?.map(Body::from));
        }
        let answer = transport.open(request).await?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let (head, body) = answer.into_parts();
        Ok(http::Response::from_parts(head, Body::from(body.bytes().await?)))
    }
}

/// How much of the answer's body an attempt waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Whole,
    Parts,
}

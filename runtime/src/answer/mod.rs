//! [`Answer`]: what an answer's body is decoded into.

mod received;

use bytes::Bytes;

pub use self::received::Received;
use crate::codec::{Envelope, decode_wrapped};
use crate::error::AnswerError;
use crate::model::Wire;
use crate::page::Page;

const JSON: &str = "application/json";

/// What the answer to a [`Request`](crate::Request) is decoded into.
///
/// | type | from |
/// |---|---|
/// | a model, `String`, `i64`, `Open<E>`, `Vec<…>`, `Json`, … | the JSON value, alone or as the `value` of an object; plain text too, for single values |
/// | [`Page<T>`](Page) | an object with an array `value` |
/// | `Option<T>` | as `T`; `None` for an answer without a body, and for JSON `null` |
/// | `()` | anything |
/// | `Bytes` | the body as it is |
///
/// An error object in a successful answer is an error for all of them but `Bytes`.
pub trait Answer: Sized {
    /// The media type to ask for.
    const ACCEPT: &'static str = JSON;

    /// Decodes the answer to a request that succeeded (2xx).
    ///
    /// # Errors
    ///
    /// Where the body is not what this type is made from.
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError>;
}

impl<T: Wire> Answer for T {
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        if received.is_plain_text() {
            return decode_text(received);
        }
        let body = received.json(T::declares("error"))?;
        decode_wrapped(body).map_err(|error| received.failure(error))
    }
}

/// A bare value such as the answer to `$count`: the text of a string, or what a JSON string or value of this text would be.
fn decode_text<T: Wire>(received: &Received<'_>) -> Result<T, AnswerError> {
    let text = received.text()?;
    let string = serde_json::Value::from(text).to_string();
    crate::codec::decode(&string)
        .or_else(|_| decode_wrapped(text.trim()))
        .map_err(AnswerError::Decode)
}

impl<T: Wire> Answer for Option<T> {
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        if received.is_empty() || received.is_null() {
            return Ok(None);
        }
        T::decode(received).map(Some)
    }
}

impl Answer for () {
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        if received.is_empty() || !received.is_json() {
            return Ok(());
        }
        received.json(false).map(drop)
    }
}

impl Answer for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        Ok(received.body().clone())
    }
}

impl<T: Wire> Answer for Page<T> {
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        let body = received.json(false)?;
        let envelope = Envelope::decode(body).map_err(|error| received.failure(error))?;
        Page::of(envelope, received.draft()).map_err(AnswerError::Decode)
    }
}

//! [`Answer`]: what an answer's body is decoded into.

mod members;
mod received;
mod value;

use bytes::Bytes;

pub(crate) use self::members::{Members, read as read_members};
pub use self::received::Received;
use self::value::Expected;
use crate::error::AnswerError;
use crate::model::Wire;

const JSON: &str = "application/json";

/// What the answer to a [`Request`](crate::Request) is decoded into.
///
/// | type | from |
/// |---|---|
/// | a model, `String`, `i64`, `Open<E>`, `Vec<…>`, `Json`, … | the JSON value, alone or as the `value` of an object; plain text too, for single values |
/// | [`Page<T>`](crate::Page) | an object with an array `value` |
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
        let mut value = None;
        value::read(received, &const { Expected::of::<T>() }, &mut |reader| {
            value = Some(T::read(reader)?);
            Ok(())
        })?;
        value.ok_or(AnswerError::Empty)
    }
}

impl<T: Wire> Answer for Option<T> {
    fn decode(received: &Received<'_>) -> Result<Self, AnswerError> {
        if received.is_empty() {
            return Ok(None);
        }
        let mut value = None;
        value::read(received, &const { Expected::of::<T>() }, &mut |reader| {
            value = if reader.null()? { None } else { Some(T::read(reader)?) };
            Ok(())
        })?;
        Ok(value)
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

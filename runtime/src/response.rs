//! [`FromResponse`]: the types that a response can be decoded into.

mod members;
mod raw;
mod value;
mod with_head;

use bytes::Bytes;

pub(crate) use self::members::{Members, read as read_members};
pub use self::raw::RawResponse;
use self::value::Expected;
pub use self::with_head::Response;
use crate::error::ResponseError;
use crate::model::Wire;

const JSON: &str = "application/json";

/// A type that the response to a [`Request`](crate::Request) can be decoded into.
///
/// | type | decoded from |
/// |---|---|
/// | a model, `String`, `i64`, `Open<E>`, `Vec<…>`, `Json`, … | the JSON value, by itself or as the `value` of an object; for single values also plain text |
/// | [`Page<T>`](crate::Page) | an object with an array `value` |
/// | `Option<T>` | as `T`; `None` for a response without a body, and for JSON `null` |
/// | `()` | any body, which is ignored |
/// | `Bytes` | the body, unchanged |
///
/// If a response with a success status contains an error object, decoding returns that error for every type but `Bytes`.
#[diagnostic::on_unimplemented(
    message = "a response cannot be decoded into `{Self}`",
    label = "not a type for responses",
    note = "use a model of the generated crate, `Page<M>`, `String`, a number, `Json`, `serde_json::Value`, `Bytes` or `()`; an `Option` of these where the response may have no body"
)]
pub trait FromResponse: Sized {
    /// The media type of the `Accept` header.
    const ACCEPT: &'static str = JSON;

    /// Decodes the response to a request that succeeded (2xx).
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be decoded into this type.
    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError>;
}

impl<T: Wire> FromResponse for T {
    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError> {
        let mut value = None;
        value::read(received, &const { Expected::of::<T>() }, &mut |reader| {
            value = Some(T::read(reader)?);
            Ok(())
        })?;
        value.ok_or(ResponseError::Empty)
    }
}

impl<T: Wire> FromResponse for Option<T> {
    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError> {
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

impl FromResponse for () {
    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError> {
        if received.is_empty() || !received.is_json() {
            return Ok(());
        }
        received.json(false).map(drop)
    }
}

impl FromResponse for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError> {
        Ok(received.body().clone())
    }
}

//! Reads single values in responses. Finding and unwrapping a value is independent of its type, so it is compiled
//! only once.

use std::borrow::Cow;

use super::RawResponse;
use crate::codec::{DecodeError, JsonKind, ReadError, Reader, TypeMismatch, encode};
use crate::error::ResponseError;
use crate::model::{ValueType, Wire};

/// The facts about the expected type that are needed to read it.
pub(super) struct Expected {
    is_object: bool,
    declares: fn(&str) -> bool,
    value_type: fn() -> ValueType,
}

impl Expected {
    pub(super) const fn of<T: Wire>() -> Self {
        Self { is_object: T::IS_OBJECT, declares: T::declares, value_type: T::value_type }
    }
}

/// A function that reads a value at the start of a text and stores it.
pub(super) type ReadValue<'a> = &'a mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>;

/// Reads the value of a response.
pub(super) fn read(received: &RawResponse<'_>, expected: &Expected, read: ReadValue<'_>) -> Result<(), ResponseError> {
    let limit = received.max_memory();
    if received.is_plain_text() {
        return read_plain(received.text()?, expected, limit, read).map_err(ResponseError::Decode);
    }
    let body = received.json((expected.declares)("error"))?;
    std::str::from_utf8(body)
        .map_err(|error| DecodeError::Utf8 { offset: error.valid_up_to() })
        .and_then(|text| read_json(text, expected, limit, read))
        .map_err(|error| received.failure(error))
}

/// Reads a bare value, such as the response to `$count`. The text is read as a string first, and as JSON if the type
/// does not accept that string.
fn read_plain(text: &str, expected: &Expected, limit: usize, read: ReadValue<'_>) -> Result<(), DecodeError> {
    let string = encode(&text.to_owned());
    match read_at(&string, "", expected, limit, read) {
        Ok(()) => Ok(()),
        Err(_) => read_json(text.trim(), expected, limit, read),
    }
}

/// Reads a value, either by itself or in the `value` of an object that otherwise has only annotations.
fn read_json(text: &str, expected: &Expected, limit: usize, read: ReadValue<'_>) -> Result<(), DecodeError> {
    match wrapped(text, expected) {
        Some(value) => read_at(value, "/value", expected, limit, read),
        None => read_at(text, "", expected, limit, read),
    }
}

/// Returns the text of `value` if the object has no other properties. A type that declares a property `value` is not
/// unwrapped. Invalid JSON is not reported here, but by the subsequent reading.
fn wrapped<'a>(text: &'a str, expected: &Expected) -> Option<&'a str> {
    let mut reader = Reader::new(text);
    if reader.kind() != Some(JsonKind::Object) || (expected.declares)("value") {
        return None;
    }
    let mut value = None;
    let read = reader.object(&mut |reader, name: Cow<'_, str>| {
        match name.as_ref() {
            "value" => value = Some(reader.raw()?),
            name if name.starts_with('@') || name.starts_with("value@") => drop(reader.raw()?),
            // Any other property shows that the object is not a wrapper, so the rest is not read.
            _ => return Err(ReadError::TypeMismatch),
        }
        Ok(())
    });
    let value = value.filter(|_| read.is_ok() && reader.finish().is_ok())?;
    let fits = !expected.is_object || value.starts_with('{') || value == "null";
    fits.then_some(value)
}

fn read_at(
    text: &str,
    pointer: &str,
    expected: &Expected,
    limit: usize,
    read: ReadValue<'_>,
) -> Result<(), DecodeError> {
    let mut reader = Reader::new(text).with_limit(limit);
    match read(&mut reader) {
        Ok(()) => reader.finish(),
        Err(ReadError::Fatal(error)) => Err(*error),
        Err(ReadError::TypeMismatch) => Err(type_mismatch(text, pointer, (expected.value_type)())),
    }
}

/// Returns the error for a value of another kind. If the text is also invalid JSON, the syntax error takes
/// precedence.
pub(crate) fn type_mismatch(text: &str, pointer: &str, expected: ValueType) -> DecodeError {
    let mut reader = Reader::new(text);
    let found = reader.kind().unwrap_or(JsonKind::Null);
    let broken = reader.raw().map_err(ReadError::into_error).and_then(|_| reader.finish());
    let misfit = TypeMismatch { pointer: pointer.to_owned(), expected: expected.to_string(), found };
    broken.err().unwrap_or(DecodeError::TypeMismatch(misfit))
}

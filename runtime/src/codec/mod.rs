//! Reads and writes JSON text: one reader and one writer for all types, without an intermediate tree.

mod envelope;
mod error;
#[cfg(test)]
mod growth_tests;
mod mask;
mod number;
mod reader;
mod record;
mod string;
mod tree;
mod writer;

pub use envelope::Envelope;
pub use error::{DecodeError, JsonKind, SyntaxProblem, TypeMismatch};
pub(crate) use mask::masked;
pub(crate) use number::Number;
pub use reader::{MAX_DEPTH, ReadError, Reader};
pub(crate) use record::{ENTRY, accept, is_echo_of, read_model, write_model};
pub use tree::equivalent;
pub(crate) use tree::same_json;
pub use writer::Writer;

use crate::model::{Record, Wire};

/// Decodes one JSON value.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or the value is not a `T`.
pub fn decode<T: Wire>(text: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    let mut reader = Reader::from_bytes(text.as_ref())?;
    let value = T::read(&mut reader);
    let value = reader.root(value, || T::value_type().to_string())?;
    reader.finish()?;
    Ok(value)
}

/// Decodes one JSON value, either by itself or in the `value` of an object that otherwise has only annotations. Graph
/// sends both forms: `{…}` and `{"@odata.context": …, "value": {…}}`, `5` and `{"value": 5}`.
///
/// A type that declares a property `value` is not unwrapped.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or the value is not a `T`.
pub fn decode_wrapped<T: Wire>(text: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    let text = text.as_ref();
    if !T::declares("value") && envelope::is_wrapped(text, T::IS_OBJECT)? {
        return Envelope::<T>::decode(text)?.into_value();
    }
    decode(text)
}

/// Encodes a value as JSON text.
pub fn encode<T: Wire>(value: &T) -> String {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.into_text()
}

/// Decodes an object into an existing model of any type. Properties that the text does not contain keep their values.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or not an object.
pub fn decode_into(text: &[u8], model: &mut dyn Record) -> Result<(), DecodeError> {
    let mut reader = Reader::from_bytes(text)?;
    let read = read_model(&mut reader, model);
    reader.root(read, || model.type_info().name().to_owned())?;
    reader.finish()
}

//! Responses that have their result in `value`.

use super::error::{DecodeError, TypeMismatch};
use super::reader::{ReadError, Reader};
use crate::model::{Extra, Role, Wire};

/// An object with one typed member, `value`, and any others: a page of a collection, or a wrapped result.
#[derive(Clone, Debug)]
pub struct Envelope<T> {
    /// The decoded `value`. `None` if it is missing, null, or a type mismatch.
    pub value: Option<T>,
    /// All other members, and also `value` if it is null or a type mismatch.
    pub extra: Extra,
    misfit: Option<TypeMismatch>,
}

impl<T: Wire> Envelope<T> {
    /// Decodes an object. A `value` of another type is kept in `extra`, and [`type_mismatch`](Self::type_mismatch)
    /// returns the mismatch.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or not an object.
    pub fn decode(text: impl AsRef<[u8]>) -> Result<Self, DecodeError> {
        let mut reader = Reader::from_bytes(text.as_ref())?;
        let mut envelope = Self { value: None, extra: Extra::new(), misfit: None };
        let read = envelope.read(&mut reader);
        reader.root(read, || "an object with a value".to_owned())?;
        reader.finish()?;
        Ok(envelope)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.object(&mut |reader, name| {
            if name != "value" {
                let raw = reader.raw()?;
                self.extra.put_raw(&name, raw, Role::Undeclared);
                return Ok(());
            }
            self.extra.forget_shadow("value");
            let start = reader.mark();
            match T::read(reader) {
                Ok(value) => {
                    self.value = Some(value);
                    self.misfit = None;
                }
                Err(ReadError::TypeMismatch) => {
                    let raw = reader.raw_from(start)?;
                    self.value = None;
                    self.misfit = Some(TypeMismatch {
                        pointer: "/value".to_owned(),
                        expected: T::value_type().to_string(),
                        found: super::record::found_in(raw),
                    });
                    self.extra.put_raw("value", raw, Role::TypeMismatch);
                }
                Err(fatal) => return Err(fatal),
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Returns the type mismatch of `value`, if it was present and could not be decoded.
    pub fn type_mismatch(&self) -> Option<&TypeMismatch> {
        self.misfit.as_ref()
    }

    /// Converts into the value.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no value, or if it is a type mismatch.
    pub fn into_value(self) -> Result<T, DecodeError> {
        let Self { value, misfit, .. } = self;
        value.ok_or_else(|| {
            DecodeError::TypeMismatch(misfit.unwrap_or_else(|| TypeMismatch {
                pointer: "/value".to_owned(),
                expected: T::value_type().to_string(),
                found: super::error::JsonKind::Null,
            }))
        })
    }
}

/// Returns `true` if a text is an object with a `value` and otherwise only annotations. If `object` is `true`, the
/// value has to be an object as well, because a plain `value` could then be a property.
pub(super) fn is_wrapped(text: &[u8], object: bool) -> Result<bool, DecodeError> {
    let mut reader = Reader::from_bytes(text)?;
    if reader.peek() != Some(b'{') {
        return Ok(false);
    }
    let (mut wrapped, mut alone) = (false, true);
    let read = reader.object(&mut |reader, name| {
        match &*name {
            "value" => wrapped = !object || reader.peek() == Some(b'{'),
            name => alone &= name.starts_with('@') || name.starts_with("value@"),
        }
        // Any other property shows that the object is not a wrapper, so the rest is not read.
        if alone { reader.raw().map(drop) } else { Err(ReadError::TypeMismatch) }
    });
    match read {
        Err(ReadError::Fatal(error)) => Err(*error),
        _ => Ok(wrapped && alone),
    }
}

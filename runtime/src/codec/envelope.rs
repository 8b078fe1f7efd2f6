//! Answers that have their result in `value`.

use super::error::{DecodeError, TypeMismatch};
use super::reader::{ReadError, Reader};
use crate::model::{Extra, Role, Wire};

/// An object with one typed member, `value`, and whatever else: a page of a collection, or a wrapped result.
#[derive(Clone, Debug)]
pub struct Envelope<T> {
    /// What `value` holds, if it is there, is not null, and fits.
    pub value: Option<T>,
    /// All other members; also `value` if it does not fit or is null.
    pub extra: Extra,
    misfit: Option<TypeMismatch>,
}

impl<T: Wire> Envelope<T> {
    /// Decodes an object. A `value` that does not fit stays in `extra`, see [`type mismatch`](Self::type mismatch).
    ///
    /// # Errors
    /// If the text is not JSON, or not an object.
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

    /// Why `value` could not be decoded, if it was there and did not fit.
    pub fn type_mismatch(&self) -> Option<&TypeMismatch> {
        self.misfit.as_ref()
    }

    /// The value alone.
    ///
    /// # Errors
    /// If there is none, or it does not fit.
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

/// Whether a text is an object that has a `value` and otherwise only annotations. If the value is to be an object, it has
/// to be one, since then `value` could also be a property.
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
        // The first property of its own settles it; no need to read on.
        if alone { reader.raw().map(drop) } else { Err(ReadError::TypeMismatch) }
    });
    match read {
        Err(ReadError::Fatal(error)) => Err(*error),
        _ => Ok(wrapped && alone),
    }
}

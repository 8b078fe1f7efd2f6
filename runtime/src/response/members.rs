//! Reads collections in responses. Everything but the type of the members is independent of the type, so it is
//! compiled only once.

use std::borrow::Cow;

use super::RawResponse;
use super::value::type_mismatch;
use crate::codec::{DecodeError, ENTRY, JsonKind, ReadError, Reader, TypeMismatch};
use crate::error::ResponseError;
use crate::model::{Extra, Role, ValueType, Wire};

/// The members of a collection while they are read.
pub(crate) trait Members {
    /// Discards the members read so far: if `value` occurs twice, the last one counts.
    fn restart(&mut self);

    /// Reads one member.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Returns the number of members read.
    fn count(&self) -> usize;

    /// Returns the type of a member.
    fn member_type(&self) -> ValueType;
}

impl<T: Wire> Members for Vec<T> {
    fn restart(&mut self) {
        self.clear();
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.charge(size_of::<T>())?;
        self.push(T::read(reader)?);
        Ok(())
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn member_type(&self) -> ValueType {
        T::value_type()
    }
}

/// Reads an object with an array `value` into `members` and returns its other properties.
pub(crate) fn read(received: &RawResponse<'_>, members: &mut dyn Members) -> Result<Extra, ResponseError> {
    let body = received.json(false)?;
    let limit = received.max_memory();
    std::str::from_utf8(body)
        .map_err(|error| DecodeError::Utf8 { offset: error.valid_up_to() })
        .and_then(|text| read_text(text, members, limit))
        .map_err(|error| received.failure(error))
}

fn read_text(text: &str, members: &mut dyn Members, limit: usize) -> Result<Extra, DecodeError> {
    let mut reader = Reader::new(text).with_limit(limit);
    let mut extra = Extra::new();
    let mut found = false;
    let read = reader.object(&mut |reader, name: Cow<'_, str>| {
        if name != "value" {
            reader.charge(ENTRY)?;
            extra.put_raw(&name, reader.raw()?, Role::Undeclared);
            return Ok(());
        }
        found = true;
        members.restart();
        // Some services send null for an empty collection.
        if reader.null()? { Ok(()) } else { reader.array(&mut |reader| members.read(reader)) }
    });
    match read {
        Ok(()) if found => reader.finish().map(|()| extra),
        Ok(()) => Err(DecodeError::TypeMismatch(TypeMismatch {
            pointer: "/value".to_owned(),
            expected: members.member_type().collection().to_string(),
            found: JsonKind::Null,
        })),
        Err(ReadError::Fatal(error)) => Err(*error),
        Err(ReadError::TypeMismatch) => Err(first_type_mismatch(text, members)),
    }
}

/// Returns the type mismatch at which reading stopped: the object, its `value`, or the member after those in
/// `members`.
fn first_type_mismatch(text: &str, members: &dyn Members) -> DecodeError {
    let collection = members.member_type().collection();
    let mut value = None;
    let read = Reader::new(text).object(&mut |reader, name: Cow<'_, str>| {
        let raw = reader.raw()?;
        if name == "value" {
            value = Some(raw);
        }
        Ok(())
    });
    let Some(value) = value.filter(|_| read.is_ok()) else {
        return type_mismatch(text, "", collection);
    };
    let (mut index, mut member) = (0, None);
    let read = Reader::new(value).array(&mut |reader| {
        let raw = reader.raw()?;
        if index == members.count() {
            member = Some(raw);
        }
        index += 1;
        Ok(())
    });
    match member.filter(|_| read.is_ok()) {
        Some(member) => type_mismatch(member, &format!("/value/{}", members.count()), members.member_type()),
        None => type_mismatch(value, "/value", collection),
    }
}

//! Collections in responses: everything about a page but the type of its members, so that it is compiled only once.

use std::borrow::Cow;

use super::RawResponse;
use super::value::type_mismatch;
use crate::codec::{DecodeError, ENTRY, JsonKind, ReadError, Reader, TypeMismatch};
use crate::error::ResponseError;
use crate::model::{Extra, Role, ValueType, Wire};

/// The members of a collection, while they are read.
pub(crate) trait Members {
    /// Forgets what was read: a name that occurs twice counts as what it is last.
    fn restart(&mut self);

    /// Reads one more.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// How many were read.
    fn count(&self) -> usize;

    /// The type of one.
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

/// Reads an object with an array `value`; what else is in it is returned.
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
        // Null for an empty collection occurs.
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

/// The type mismatch in a response whose reading stopped: the object, its `value`, or the member after those that were read.
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

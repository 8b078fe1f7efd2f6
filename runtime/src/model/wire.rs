//! `Wire`: a type that JSON values can be decoded into; `Slot`: a field of any such type, as the reader and the
//! writer use it.

use std::any::Any;
use std::fmt;

use super::{Field, Record};
use crate::codec::{ReadError, Reader, Writer, encode};

/// The form of a value in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UrlForm {
    /// Its JSON text without quotes: `5`, `true`, `2020-01-01`.
    Bare,
    /// In single quotes, with inner quotes doubled: `'it''s'`.
    Quoted,
    /// In single quotes after a word: `duration'PT5M'`.
    Marked(&'static str),
    /// As JSON: objects and collections.
    Json,
}

/// The OData type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueType {
    name: &'static str,
    collection: bool,
    form: UrlForm,
}

impl ValueType {
    /// Creates a type whose values are written in a URL without quotes.
    pub(crate) const fn bare(name: &'static str) -> Self {
        Self { name, collection: false, form: UrlForm::Bare }
    }

    /// Creates a type whose values are written in single quotes in a URL.
    pub(crate) const fn quoted(name: &'static str) -> Self {
        Self { name, collection: false, form: UrlForm::Quoted }
    }

    /// Creates a type whose values are written in single quotes after a word.
    pub(crate) const fn marked(name: &'static str, word: &'static str) -> Self {
        Self { name, collection: false, form: UrlForm::Marked(word) }
    }

    /// Creates a type whose values are written as JSON in a URL.
    pub(crate) const fn json(name: &'static str) -> Self {
        Self { name, collection: false, form: UrlForm::Json }
    }

    /// Returns the type of a collection of this type.
    pub(crate) const fn collection(self) -> Self {
        Self { collection: true, form: UrlForm::Json, ..self }
    }

    /// Returns the full OData name; for a collection, that of its items.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns `true` if the type is a collection.
    pub fn is_collection(&self) -> bool {
        self.collection
    }

    /// Returns the URL literal for a JSON text of this type.
    fn literal(&self, json: String) -> String {
        if self.form == UrlForm::Json || !json.starts_with('"') {
            return json;
        }
        // A string that was just written can always be read.
        let text = Reader::new(&json).string().map(|text| text.into_owned()).unwrap_or_default();
        match self.form {
            UrlForm::Quoted => format!("'{}'", text.replace('\'', "''")),
            UrlForm::Marked(word) => format!("{word}'{text}'"),
            _ => text,
        }
    }
}

impl fmt::Display for ValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { f.write_str(self.name) }
    }
}

/// A type that JSON values can be decoded into and encoded from: scalars, enumerations, models, and vectors of these.
pub trait Wire: Clone + 'static {
    /// `true` if values are JSON objects.
    #[doc(hidden)]
    const IS_OBJECT: bool = false;

    /// Returns the OData type.
    fn value_type() -> ValueType;

    /// Reads a value. `null` is handled by the field that holds the value, so it never has to be read here.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::TypeMismatch`] if the next value is something else, and [`ReadError::Fatal`] if the text
    /// is invalid.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// Returns `true` if the values are the same. NaN is the same as NaN.
    fn same(&self, other: &Self) -> bool;

    /// Returns `true` if this is a model that declares a property with this wire name.
    #[doc(hidden)]
    #[inline]
    fn declares(_name: &str) -> bool {
        false
    }

    /// Calls `visit` for each model that the value consists of, in order.
    #[doc(hidden)]
    #[inline]
    fn visit(&self, _visit: &mut dyn FnMut(&dyn Record)) {}
}

/// Returns the literal of a value in a URL, as in `f(name='it''s')` or `items(5)`; not percent-encoded.
pub fn literal<T: Wire>(value: &T) -> String {
    T::value_type().literal(encode(value))
}

impl<T: Wire> Wire for Vec<T> {
    fn value_type() -> ValueType {
        T::value_type().collection()
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut items = Self::new();
        reader.array(&mut |reader| {
            reader.charge(size_of::<T>())?;
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(items)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.array(&mut |writer| {
            for item in self {
                writer.item();
                item.write(writer);
            }
        });
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.same(b))
    }

    #[inline]
    fn visit(&self, visit: &mut dyn FnMut(&dyn Record)) {
        self.iter().for_each(|item| item.visit(visit));
    }
}

/// The state of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Absent.
    Absent,
    /// Null.
    Null,
    /// A value.
    Value,
}

/// A field of any type. Implemented by [`Field`] only.
pub trait Slot: Any {
    /// Reads `null` or a value.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Wire::read`].
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Writes a member of an object, unless the field is absent. The key is in quotes, with a colon.
    fn write(&self, key: &str, writer: &mut Writer);

    /// Returns the state of the field.
    fn state(&self) -> State;

    /// Makes the field absent.
    fn clear(&mut self);

    /// Returns `true` if the other field has the same type and the same value.
    fn same(&self, other: &dyn Slot) -> bool;

    /// Copies the other field. Returns `false` and does nothing if it has another type.
    fn copy_from(&mut self, other: &dyn Slot) -> bool;

    /// Moves the content of the other field. Returns `false` and does nothing if it has another type.
    fn take_from(&mut self, other: &mut dyn Slot) -> bool;

    /// Creates an absent field of the same type.
    fn fresh(&self) -> Box<dyn Slot>;

    /// Returns the type of the value.
    fn value_type(&self) -> ValueType;

    /// Calls `visit` for each model that the value consists of, in order.
    fn visit(&self, visit: &mut dyn FnMut(&dyn Record));
}

impl<T: Wire> Slot for Field<T> {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = if reader.null()? { Self::Null } else { Self::Value(T::read(reader)?) };
        Ok(())
    }

    #[inline]
    fn write(&self, key: &str, writer: &mut Writer) {
        match self {
            Self::Absent => {}
            Self::Null => {
                writer.key(key);
                writer.null();
            }
            Self::Value(value) => {
                writer.key(key);
                value.write(writer);
            }
        }
    }

    #[inline]
    fn state(&self) -> State {
        match self {
            Self::Absent => State::Absent,
            Self::Null => State::Null,
            Self::Value(_) => State::Value,
        }
    }

    #[inline]
    fn clear(&mut self) {
        *self = Self::Absent;
    }

    #[inline]
    fn same(&self, other: &dyn Slot) -> bool {
        match ((other as &dyn Any).downcast_ref::<Self>(), self) {
            (Some(Self::Value(other)), Self::Value(value)) => value.same(other),
            (Some(Self::Absent), Self::Absent) | (Some(Self::Null), Self::Null) => true,
            _ => false,
        }
    }

    #[inline]
    fn copy_from(&mut self, other: &dyn Slot) -> bool {
        let other = (other as &dyn Any).downcast_ref::<Self>();
        if let Some(other) = other {
            self.clone_from(other);
        }
        other.is_some()
    }

    #[inline]
    fn take_from(&mut self, other: &mut dyn Slot) -> bool {
        let other = (other as &mut dyn Any).downcast_mut::<Self>();
        match other {
            Some(other) => {
                *self = other.take();
                true
            }
            None => false,
        }
    }

    #[inline]
    fn fresh(&self) -> Box<dyn Slot> {
        Box::new(Self::Absent)
    }

    #[inline]
    fn value_type(&self) -> ValueType {
        T::value_type()
    }

    #[inline]
    fn visit(&self, visit: &mut dyn FnMut(&dyn Record)) {
        if let Self::Value(value) = self {
            value.visit(visit);
        }
    }
}

/// Returns the URL literal of a field, or `None` if it is absent.
pub(crate) fn literal_of(slot: &dyn Slot) -> Option<String> {
    match slot.state() {
        State::Absent => None,
        State::Null => Some("null".to_owned()),
        State::Value => {
            let mut writer = Writer::new();
            slot.write("", &mut writer);
            Some(slot.value_type().literal(writer.into_text()))
        }
    }
}

/// Returns the JSON text of a field, or `None` if it is absent.
pub(crate) fn json_of(slot: &dyn Slot) -> Option<String> {
    (slot.state() != State::Absent).then(|| {
        let mut writer = Writer::new();
        slot.write("", &mut writer);
        writer.into_text()
    })
}

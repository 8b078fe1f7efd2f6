//! `Field`: absent, null or a value.

use std::fmt;

use crate::edm::Binary;

use super::{Boxed, Enumeration, Flags, Model, Open};

/// A property: absent, null or a value.
///
/// An absent property is not sent; a null one is sent as `null`. A value converts with `into()`, so `device.notes =
/// "x".into()` sets the property. An `Option` converts, too: `None` leaves the property **absent**, because sending
/// null would erase data. To send null, use [`set_null`](Self::set_null) or [`Field::Null`].
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field<T> {
    /// The property was not received, or is not sent.
    #[default]
    Absent,
    /// The property is `null`.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Field<T> {
    /// Returns `true` if the field is absent.
    #[inline]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` if the field is null.
    #[inline]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns `true` if the field has a value.
    #[inline]
    pub const fn is_set(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Returns a reference to the value, or `None` if the field is absent or null.
    #[inline]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns a mutable reference to the value, or `None` if the field is absent or null.
    #[inline]
    pub const fn as_option_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The same as [`as_option`](Self::as_option).
    #[inline]
    pub const fn as_ref(&self) -> Option<&T> {
        self.as_option()
    }

    /// The same as [`as_option_mut`](Self::as_option_mut).
    #[inline]
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        self.as_option_mut()
    }

    /// Returns the value dereferenced: `&str` for a `String`, `&[T]` for a `Vec<T>`, `&M` for a `Boxed<M>`.
    #[inline]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.as_option().map(|value| &**value)
    }

    /// Returns the value mutably dereferenced.
    #[inline]
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: std::ops::DerefMut,
    {
        self.as_option_mut().map(|value| &mut **value)
    }

    /// Converts into the value, or `None` if the field is absent or null.
    #[inline]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns a copy of the value, or `None` if the field is absent or null.
    #[inline]
    pub fn copied(&self) -> Option<T>
    where
        T: Copy,
    {
        self.as_option().copied()
    }

    /// Returns a clone of the value, or `None` if the field is absent or null.
    #[inline]
    pub fn cloned(&self) -> Option<T>
    where
        T: Clone,
    {
        self.as_option().cloned()
    }

    /// Returns the value, or `other` if the field is absent or null.
    #[inline]
    pub fn unwrap_or(self, other: T) -> T {
        self.into_option().unwrap_or(other)
    }

    /// Returns the value, or the result of `other` if the field is absent or null.
    #[inline]
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(other)
    }

    /// Returns the value, or the default of its type if the field is absent or null.
    #[inline]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// Returns the field and leaves it absent.
    #[inline]
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Absent)
    }

    /// Sets a value: `device.notes.set("x")`.
    #[inline]
    pub fn set(&mut self, value: impl Into<Self>) {
        *self = value.into();
    }

    /// Sets the field to null, so that `null` is sent.
    #[inline]
    pub fn set_null(&mut self) {
        *self = Self::Null;
    }

    /// Makes the field absent, so that it is not sent.
    #[inline]
    pub fn clear(&mut self) {
        *self = Self::Absent;
    }

    /// Returns a mutable reference to the value. If the field is absent or null, it is set to the default value
    /// first.
    #[inline]
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_with(T::default)
    }

    /// Returns a mutable reference to the value. If the field is absent or null, it is set to the result of `make`
    /// first.
    #[inline]
    pub fn get_or_insert_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        if !self.is_set() {
            *self = Self::Value(make());
        }
        match self {
            Self::Value(value) => value,
            _ => unreachable!("a value was put there"),
        }
    }

    /// Applies a function to the value.
    #[inline]
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(with(value)),
        }
    }

    /// Returns an iterator over the value: one item, or none if the field is absent or null.
    #[inline]
    pub fn iter(&self) -> std::option::IntoIter<&T> {
        self.as_option().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Field<T> {
    type Item = &'a T;
    type IntoIter = std::option::IntoIter<&'a T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("absent"),
            Self::Null => f.write_str("null"),
            Self::Value(value) => value.fmt(f),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Field<T> {
    /// Writes the value, or nothing if the field is absent or null.
    ///
    /// ```
    /// use msgraph_core::Field;
    ///
    /// assert_eq!(Field::Value(5).to_string(), "5");
    /// assert_eq!(Field::<i32>::Absent.to_string(), "");
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Absent | Self::Null => Ok(()),
        }
    }
}

impl<T> From<T> for Field<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Field<T> {
    /// Converts `None` to an absent field, not to null.
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<Field<T>> for Option<T> {
    #[inline]
    fn from(field: Field<T>) -> Self {
        field.into_option()
    }
}

impl From<&str> for Field<String> {
    #[inline]
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl From<&String> for Field<String> {
    #[inline]
    fn from(text: &String) -> Self {
        Self::Value(text.clone())
    }
}

impl<M: Model> From<M> for Field<Boxed<M>> {
    #[inline]
    fn from(value: M) -> Self {
        Self::Value(value.into())
    }
}

impl<E: Enumeration> From<E> for Field<Open<E>> {
    #[inline]
    fn from(member: E) -> Self {
        Self::Value(member.into())
    }
}

impl<E: Enumeration> From<&str> for Field<Open<E>> {
    #[inline]
    fn from(name: &str) -> Self {
        Self::Value(name.into())
    }
}

impl<E: Enumeration> From<E> for Field<Flags<E>> {
    #[inline]
    fn from(member: E) -> Self {
        Self::Value(member.into())
    }
}

impl<E: Enumeration> From<&str> for Field<Flags<E>> {
    #[inline]
    fn from(names: &str) -> Self {
        Self::Value(names.into())
    }
}

impl<T, U: From<T>, const N: usize> From<[T; N]> for Field<Vec<U>> {
    #[inline]
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl From<Vec<u8>> for Field<Binary> {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self::Value(bytes.into())
    }
}

impl From<&[u8]> for Field<Binary> {
    #[inline]
    fn from(bytes: &[u8]) -> Self {
        Self::Value(bytes.into())
    }
}

impl From<Vec<&str>> for Field<Vec<String>> {
    #[inline]
    fn from(items: Vec<&str>) -> Self {
        items.into_iter().collect()
    }
}

impl<E: Enumeration> From<Vec<E>> for Field<Vec<Open<E>>> {
    #[inline]
    fn from(items: Vec<E>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Clone, U: From<T>> From<&[T]> for Field<Vec<U>> {
    #[inline]
    fn from(items: &[T]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<T, U: From<T>> FromIterator<T> for Field<Vec<U>> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Value(items.into_iter().map(U::from).collect())
    }
}

impl<T, U: From<T>> Extend<T> for Field<Vec<U>> {
    #[inline]
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.get_or_insert_default().extend(items.into_iter().map(U::from));
    }
}

impl<T: PartialEq> PartialEq<T> for Field<T> {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        self.as_option() == Some(other)
    }
}

impl<T: PartialEq> PartialEq<Option<T>> for Field<T> {
    /// Compares with an `Option`. An absent field and null both equal `None`.
    #[inline]
    fn eq(&self, other: &Option<T>) -> bool {
        self.as_option() == other.as_ref()
    }
}

impl PartialEq<str> for Field<String> {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<&str> for Field<String> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_deref() == Some(*other)
    }
}

impl<E: Enumeration> PartialEq<E> for Field<Open<E>> {
    /// Compares with a member as leniently as [`Open::known`].
    #[inline]
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: Enumeration> Field<Open<E>> {
    /// Returns the member if the field has a value that this crate knows. See [`Open::known`].
    #[inline]
    pub fn known(&self) -> Option<E> {
        self.as_option().and_then(Open::known)
    }
}

//! `Boxed`: a single complex value on the heap.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::wire::{ValueType, Wire};
use super::{Model, Record};
use crate::codec::{ReadError, Reader, Writer};

/// A value on the heap, so that types can contain each other recursively and stay small. Use it like a `Box`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Boxed<M>(Box<M>);

impl<M> Boxed<M> {
    /// Moves a value to the heap.
    #[inline]
    pub fn new(value: M) -> Self {
        Self(Box::new(value))
    }

    /// Converts into the value.
    #[inline]
    pub fn into_inner(self) -> M {
        *self.0
    }
}

impl<M> Deref for Boxed<M> {
    type Target = M;

    #[inline]
    fn deref(&self) -> &M {
        &self.0
    }
}

impl<M> DerefMut for Boxed<M> {
    #[inline]
    fn deref_mut(&mut self) -> &mut M {
        &mut self.0
    }
}

impl<M> From<M> for Boxed<M> {
    #[inline]
    fn from(value: M) -> Self {
        Self::new(value)
    }
}

impl<M> From<Box<M>> for Boxed<M> {
    #[inline]
    fn from(value: Box<M>) -> Self {
        Self(value)
    }
}

impl<M: fmt::Debug> fmt::Debug for Boxed<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<M: Model> Wire for Boxed<M> {
    const IS_OBJECT: bool = true;

    #[inline]
    fn value_type() -> ValueType {
        M::value_type()
    }

    #[inline]
    fn declares(name: &str) -> bool {
        <M as Wire>::declares(name)
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.charge(size_of::<M>())?;
        let mut value = Self::default();
        crate::codec::read_model(reader, &mut *value.0)?;
        Ok(value)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        crate::codec::write_model(&*self.0, writer);
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        super::compare::same(&*self.0, &*other.0)
    }

    #[inline]
    fn visit(&self, visit: &mut dyn FnMut(&dyn Record)) {
        visit(&*self.0);
    }
}

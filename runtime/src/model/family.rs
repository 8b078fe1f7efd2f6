//! Families: a base type and the types derived from it.

use std::marker::PhantomData;

use super::fields::{info_of, read};
use super::{Model, Record, TypeInfo, convert};

/// Marks a type as derived, directly or indirectly, from `B`. Implemented by [`derived_from!`](crate::derived_from!).
pub trait DerivedFrom<B: Model>: Model {}

/// A type that others derive from. Implemented by [`family!`](crate::family!).
pub trait Family: Model {
    /// The enum over the derived types.
    type Kind: 'static;

    /// The derived types.
    #[doc(hidden)]
    const DESCENDANTS: &'static [fn() -> &'static TypeInfo];

    /// The constructors of the derived types, in the same order.
    #[doc(hidden)]
    const VARIANTS: &'static [&'static dyn Variant<Self, Self::Kind>];

    /// The constructor of the variant for any other type.
    #[doc(hidden)]
    const OTHER: fn(Box<Self>) -> Self::Kind;

    /// Converts into the type that `@odata.type` names. An unknown or missing name results in the variant `Other`.
    fn derived(mut self) -> Self::Kind {
        let name = received_name(&self);
        let index = name.and_then(|name| Self::DESCENDANTS.iter().position(|info| info().name() == name));
        let variant = index.and_then(|index| Self::VARIANTS.get(index));
        match variant {
            Some(variant) => variant.make(&mut self),
            None => Self::OTHER(Box::new(self)),
        }
    }
}

/// A variant of the enum over a family.
#[doc(hidden)]
pub trait Variant<B, K> {
    fn make(&self, value: &mut B) -> K;
}

/// The constructor of a variant.
#[doc(hidden)]
pub struct Construct<F, D>(pub F, pub PhantomData<fn() -> D>);

impl<B: Model, K, D: Model, F: Fn(Box<D>) -> K> Variant<B, K> for Construct<F, D> {
    #[inline]
    fn make(&self, value: &mut B) -> K {
        let mut derived = Box::<D>::default();
        convert::transfer(value, &mut *derived);
        (self.0)(derived)
    }
}

/// Returns the name in `@odata.type`, without `#`.
pub(super) fn received_name(model: &dyn Record) -> Option<&str> {
    let name = read(model, |_, _, extra| extra.odata_type())?;
    Some(name.strip_prefix('#').unwrap_or(name))
}

/// Returns `true` if a name is that of `derived` or of a type derived from it, as far as the types of this crate
/// show.
pub(super) fn is_a(base: &TypeInfo, derived: &TypeInfo, name: &str) -> bool {
    derived.name() == name
        || derived.descendants().any(|info| info.name() == name)
        || base.descendants().any(|info| info.name() == name && info.is(derived.name()))
}

/// Returns the name of a value's type: the name in `@odata.type` without `#`, or else the name of its declared type.
#[doc(hidden)]
pub fn type_name(model: &dyn Record) -> &str {
    received_name(model).unwrap_or(info_of(model).name())
}

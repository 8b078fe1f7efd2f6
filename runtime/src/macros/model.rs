//! The macros that implement the traits of models and enumerations from a table.

/// Implements [`Model`](crate::Model) for a struct, with `Default`, `Clone`, `PartialEq` and `Debug`.
///
/// The table starts with the type and its OData name, then its kind (`entity`, `complex` or `parameters`, followed by
/// `open`, `abstract` or `stream` where they apply), its base type, and the enum of its family. A line per property
/// follows: the field, its name in JSON, and its facets by the names of the fields of [`Facets`](crate::model::Facets).
///
/// ```
/// use msgraph_core::{Extra, Field};
///
/// pub struct Thing {
///     pub id: Field<String>,
///     pub pin: Field<String>,
///     pub extra: Extra,
///     #[doc(hidden)]
///     pub __non_exhaustive: (),
/// }
///
/// msgraph_core::model! {
///     Thing: "example.thing", entity open;
///     id: "id" key required,
///     pin: "pin" secret,
/// }
///
/// let thing = Thing { id: "x".into(), ..Default::default() };
/// assert_eq!(thing.id.as_deref(), Some("x"));
/// ```
///
/// Tests that need a type of their own can declare it in the same table, with the type inside of
/// [`Field`](crate::Field) before each name:
///
/// ```
/// msgraph_core::model! {
///     pub struct Thing: "example.thing", entity open;
///     id: String = "id" key required,
///     pin: String = "pin" secret,
/// }
/// ```
#[macro_export]
macro_rules! model {
    (
        $type:ident: $name:literal, $($kind:ident)+ $(, base $base:path)? $(, family $family:ident)?;
        $($field:ident: $wire:tt $($facet:ident)*),* $(,)?
    ) => {
        impl $crate::Record for $type {
            #[inline]
            fn __info() -> &'static $crate::model::TypeInfo {
                &$crate::model::TypeInfo {
                    __name: $name,
                    __kind: stringify!($($kind)+),
                    __base: $crate::__base!($($base)?),
                    __descendants: $crate::__descendants!($type $($family)?),
                    __table: stringify!($($field $wire $($facet)*),*),
                }
            }

            #[inline]
            fn __read<'a>(&'a self, with: &mut dyn $crate::__private::Reading<'a>) {
                with.fields(Self::__info(), &[$(&self.$field),*], &self.extra)
            }

            #[inline]
            fn __edit(&mut self, with: &mut dyn $crate::__private::Editing) {
                with.fields(&mut [$(&mut self.$field),*], &mut self.extra)
            }
        }

        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self { $($field: $crate::__Absent,)* extra: $crate::Extra::new(), __non_exhaustive: () }
            }
        }

        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::copy(self)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }

        $crate::__serde_model!($type);
    };
    (
        $(#[$attribute:meta])*
        pub struct $type:ident: $name:literal, $($kind:ident)+ $(, base $base:path)? $(, family $family:ident)?;
        $($(#[$field_attribute:meta])* $field:ident: $value:ty = $wire:tt $($facet:ident)*),* $(,)?
    ) => {
        $(#[$attribute])*
        pub struct $type {
            $($(#[$field_attribute])* pub $field: $crate::Field<$value>,)*
            /// What the type does not declare, and values that did not fit their property.
            pub extra: $crate::Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }

        $crate::model! {
            $type: $name, $($kind)+ $(, base $base)? $(, family $family)?;
            $($field: $wire $($facet)*),*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __descendants {
    ($type:ident) => {
        &[]
    };
    ($type:ident $family:ident) => {
        <$type as $crate::model::Family>::DESCENDANTS
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __base {
    () => {
        ::core::option::Option::None
    };
    ($base:path) => {
        ::core::option::Option::Some(<$base as $crate::Record>::__info)
    };
}

/// Implements [`Enumeration`](crate::model::Enumeration) for a fieldless enum, with `Debug`.
///
/// The table starts with the type and its OData name, then `flags` if a value can be several members at once. A line per
/// member follows: the variant, its name in JSON, and its number.
///
/// ```
/// #[derive(Clone, Copy, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum Colour {
///     Red,
///     Green,
/// }
///
/// msgraph_core::enumeration! {
///     Colour: "example.colour";
///     Red: "red" = 0,
///     Green: "green" = 1,
/// }
/// ```
#[macro_export]
macro_rules! enumeration {
    (
        $type:ident: $name:literal $(, $flags:ident)?;
        $($variant:ident: $member:literal = $value:literal),* $(,)?
    ) => {
        impl $crate::model::Enumeration for $type {
            const MEMBERS: &'static [Self] = &[$(Self::$variant),*];

            const INFO: &'static $crate::model::EnumInfo = &$crate::model::EnumInfo::new($name, stringify!($($flags)?), &[$(($member, $value)),*]);
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::model::Enumeration::as_str(*self))
            }
        }

        $($crate::__flags!($type $flags);)?
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($type:ident flags) => {
        impl ::core::ops::BitOr for $type {
            type Output = $crate::Flags<Self>;

            #[inline]
            fn bitor(self, other: Self) -> $crate::Flags<Self> {
                [self, other].into()
            }
        }
    };
}

/// Implements [`Family`](crate::model::Family) for a base type, so that `base.derived()` returns the enum over its derived types.
///
/// ```
/// # msgraph_core::model! { pub struct Item: "example.item", entity open, family ItemKind; }
/// # msgraph_core::model! { pub struct Folder: "example.folder", entity open, base Item; }
/// # msgraph_core::derived_from! { Folder: Item }
/// #[non_exhaustive]
/// pub enum ItemKind {
///     Folder(Box<Folder>),
///     Other(Box<Item>),
/// }
///
/// msgraph_core::family! {
///     Item => ItemKind;
///     Folder(Folder),
/// }
/// ```
#[macro_export]
macro_rules! family {
    ($base:path => $kind:ident; $($variant:ident($type:path $(,)?)),* $(,)?) => {
        impl $crate::model::Family for $base {
            type Kind = $kind;

            const DESCENDANTS: &'static [fn() -> &'static $crate::model::TypeInfo] =
                &[$(<$type as $crate::Record>::__info),*];

            const VARIANTS: &'static [&'static dyn $crate::__private::Variant<Self, $kind>] = &[
                $(&$crate::__private::Construct::<_, $type>($kind::$variant, ::core::marker::PhantomData)),*
            ];

            const OTHER: fn(::std::boxed::Box<Self>) -> $kind = $kind::Other;
        }

        impl $kind {
            /// The OData name of what it is: as received in `@odata.type`, without `#`, or else of the declared type.
            #[inline]
            pub fn type_name(&self) -> &str {
                $crate::__private::type_name(self.as_record())
            }

            /// The value, whatever its type.
            #[inline]
            pub fn as_record(&self) -> &dyn $crate::Record {
                match self {
                    $(Self::$variant(value) => &**value,)*
                    Self::Other(value) => &**value,
                }
            }
        }

        impl ::core::fmt::Debug for $kind {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self.as_record(), f)
            }
        }
    };
}

/// Implements [`DerivedFrom`](crate::model::DerivedFrom) for a type and all of its base types.
///
/// ```
/// # msgraph_core::model! { pub struct Item: "example.item", entity; }
/// # msgraph_core::model! { pub struct Folder: "example.folder", entity, base Item; }
/// msgraph_core::derived_from! { Folder: Item }
/// ```
#[macro_export]
macro_rules! derived_from {
    ($type:path: $($base:path),* $(,)?) => {
        $(impl $crate::model::DerivedFrom<$base> for $type {})*
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_model {
    ($type:ident) => {
        impl $crate::__private::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_model {
    ($type:ident) => {};
}

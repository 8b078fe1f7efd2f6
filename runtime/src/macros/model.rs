//! What turns the tables of generated code into trait implementations.

/// Makes a struct a [`Model`](crate::Model), with `Default`, `Clone`, `PartialEq` and `Debug`.
///
/// After the type: its OData name, its kind (`entity`, `complex` or `parameters`, then `open`, `abstract`, `stream`), its
/// base if any, the enum of its family if any; then a line a property: field, wire name, facets (see
/// [`Facets`](crate::Facets)).
///
/// ```
/// pub struct Thing {
///     pub id: msgraph_core::Field<String>,
///     pub pin: msgraph_core::Field<String>,
///     pub extra: msgraph_core::Extra,
///     #[doc(hidden)]
///     pub __non_exhaustive: (),
/// }
/// msgraph_core::model! {
///     Thing "example.thing" "entity open";
///     id "id" "kr",
///     pin "pin" "s",
/// }
/// ```
#[macro_export]
macro_rules! model {
    (
        $type:ident $name:literal $words:literal $(: $base:path)? $(=> $kind:ident)?;
        $($field:ident $wire:tt $($facets:literal)?),* $(,)?
    ) => {
        impl $crate::Record for $type {
            #[inline]
            fn __info() -> &'static $crate::TypeInfo {
                &$crate::TypeInfo {
                    __name: $name,
                    __words: $words,
                    __base: $crate::__base!($($base)?),
                    __descendants: $crate::__descendants!($type $($kind)?),
                    __table: stringify!($($field $wire $($facets)?),*),
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
}

#[doc(hidden)]
#[macro_export]
macro_rules! __descendants {
    ($type:ident) => {
        &[]
    };
    ($type:ident $kind:ident) => {
        <$type as $crate::Family>::DESCENDANTS
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

/// Makes a fieldless enum an [`Enumeration`](crate::Enumeration), with `Debug`.
///
/// After the type: its OData name and `""` or `"flags"`; then a line a member: variant, name, number.
///
/// ```
/// #[derive(Clone, Copy, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum Colour {
///     Red,
///     Green,
/// }
/// msgraph_core::enumeration! { Colour "example.colour" ""; Red "red" 0, Green "green" 1, }
/// ```
#[macro_export]
macro_rules! enumeration {
    ($type:ident $name:literal $words:tt; $($variant:ident $member:literal $value:literal),* $(,)?) => {
        impl $crate::Enumeration for $type {
            const MEMBERS: &'static [Self] = &[$(Self::$variant),*];

            const INFO: &'static $crate::EnumInfo = &$crate::EnumInfo::new($name, $words, &[$(($member, $value)),*]);
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::Enumeration::as_str(*self))
            }
        }

        $crate::__flags!($type $words);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($type:ident "") => {};
    ($type:ident "flags") => {
        impl ::core::ops::BitOr for $type {
            type Output = $crate::Flags<Self>;

            #[inline]
            fn bitor(self, other: Self) -> $crate::Flags<Self> {
                [self, other].into()
            }
        }
    };
}

/// Joins a base and an enum over the types that derive from it, so that `base.derived()` gives that enum.
#[macro_export]
macro_rules! family {
    ($base:path => $kind:ident; $($variant:ident($type:path)),* $(,)?) => {
        impl $crate::Family for $base {
            type Kind = $kind;

            const DESCENDANTS: &'static [fn() -> &'static $crate::TypeInfo] =
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

/// Says which types a type derives from, directly or not.
#[macro_export]
macro_rules! derived_from {
    ($type:path: $($base:path),* $(,)?) => {
        $(impl $crate::DerivedFrom<$base> for $type {})*
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

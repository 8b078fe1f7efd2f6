//! The macro that generated types are written with.

/// Declares a struct and makes it a [`Model`](crate::Model): [`model!`](crate::model) with the declaration in the same
/// table, so that a property is one line and its documentation.
///
/// After the type: its OData name, its kind, its base if any, the enum of its family if any, as for `model!`; then a line a
/// property: field, wire name, facets, and the type inside of [`Field`](crate::Field). Every type also has `extra`.
///
/// ```
/// msgraph_core::record! {
///     /// A thing.
///     Thing "example.thing" "entity open";
///     /// `id`: String, key, not null
///     id "id" "kr": String,
///     /// `pin`: String, masked in Debug
///     pin "pin" "s": String,
/// }
///
/// let thing = Thing { id: "x".into(), ..Default::default() };
/// assert_eq!(thing.id.as_deref(), Some("x"));
/// ```
#[macro_export]
macro_rules! record {
    (
        $(#[$attribute:meta])*
        $type:ident $name:literal $words:literal $(: $base:path)? $(=> $kind:ident)?;
        $($(#[$of_field:meta])* $field:ident $wire:tt $($facets:literal)?: $value:ty),* $(,)?
    ) => {
        $(#[$attribute])*
        pub struct $type {
            $($(#[$of_field])* pub $field: $crate::Field<$value>,)*
            /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not
            /// fit.
            pub extra: $crate::Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }

        $crate::model! { $type $name $words $(: $base)? $(=> $kind)?; $($field $wire $($facets)?),* }
    };
}

// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.personExtension`][reference], derived from
/// [`Extension`](super::Extension).
///
/// Requests:
/// [`PersonExtensionCollection`](crate::requests::person_extension::PersonExtensionCollection), for
/// example `graph.me().extensions().cast_to_person_extension()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/personextension?view=graph-rest-beta
pub struct PersonExtension {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonExtension: "microsoft.graph.personExtension", entity open, base super::Extension;
    id: "id" key required,
}

mg::derived_from! { PersonExtension: super::Extension, super::Entity }

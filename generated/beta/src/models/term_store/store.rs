// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termStore.store`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`StoreResource`](crate::requests::term_store::store::StoreResource), for example
/// `graph.term_store()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/termstore-store?view=graph-rest-beta
pub struct Store {
    /// `defaultLanguageTag`. Never null.
    pub default_language_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `languageTags`.
    pub language_tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Store: "microsoft.graph.termStore.store", entity, base crate::models::Entity;
    default_language_tag: "defaultLanguageTag" required,
    id: "id" key required,
    language_tags: "languageTags" required,
}

mg::derived_from! { Store: crate::models::Entity }

impl Store {
    /// `groups`: many [`Group`](super::Group).
    pub const GROUPS: mg::Nav<Store, Vec<super::Group>> = mg::Nav::new("groups");
    /// `sets`: many [`Set`](super::Set).
    pub const SETS: mg::Nav<Store, Vec<super::Set>> = mg::Nav::new("sets");
}

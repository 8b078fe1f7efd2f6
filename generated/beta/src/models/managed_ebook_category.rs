// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedEBookCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedEBookCategoryCollection`], for example
/// `graph.device_app_management().managed_ebook_categories()`.
///
/// [`ManagedEBookCategoryCollection`]: crate::requests::managed_ebook_category::ManagedEBookCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedebookcategory?view=graph-rest-beta
pub struct ManagedEBookCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedEBookCategory: "microsoft.graph.managedEBookCategory", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { ManagedEBookCategory: super::Entity }

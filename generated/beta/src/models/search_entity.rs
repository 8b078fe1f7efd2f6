// @generated
use crate::mg;

/// Entity type [`microsoft.graph.searchEntity`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`SearchEntityResource`](crate::requests::search_entity::SearchEntityResource), for
/// example `graph.search()`.
///
/// Operations: `query`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta
pub struct SearchEntity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchEntity: "microsoft.graph.searchEntity", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SearchEntity: super::Entity }

impl SearchEntity {
    /// `acronyms`: many [`Acronym`](crate::models::search::Acronym).
    pub const ACRONYMS: mg::Nav<SearchEntity, Vec<crate::models::search::Acronym>> = mg::Nav::new(
        "acronyms",
    );
    /// `bookmarks`: many [`Bookmark`](crate::models::search::Bookmark).
    pub const BOOKMARKS: mg::Nav<SearchEntity, Vec<crate::models::search::Bookmark>> = mg::Nav::new(
        "bookmarks",
    );
    /// `qnas`: many [`Qna`](crate::models::search::Qna).
    pub const QNAS: mg::Nav<SearchEntity, Vec<crate::models::search::Qna>> = mg::Nav::new(
        "qnas",
    );
}

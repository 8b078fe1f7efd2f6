// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchEntity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta>
    SearchEntity "microsoft.graph.searchEntity" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SearchEntity: super::Entity }

impl SearchEntity {
    /// `acronyms`: many `microsoft.graph.search.acronym`, contained
    pub const ACRONYMS: mg::Nav<SearchEntity, Vec<crate::models::search::Acronym>> = mg::Nav::new(
        "acronyms",
    );
    /// `bookmarks`: many `microsoft.graph.search.bookmark`, contained
    pub const BOOKMARKS: mg::Nav<SearchEntity, Vec<crate::models::search::Bookmark>> = mg::Nav::new(
        "bookmarks",
    );
    /// `qnas`: many `microsoft.graph.search.qna`, contained
    pub const QNAS: mg::Nav<SearchEntity, Vec<crate::models::search::Qna>> = mg::Nav::new(
        "qnas",
    );
}

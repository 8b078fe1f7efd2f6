// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.searchAnswer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/search-searchanswer?view=graph-rest-beta>
    SearchAnswer "microsoft.graph.search.searchAnswer" "entity" : crate::models::Entity => SearchAnswerKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: microsoft.graph.search.identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { SearchAnswer: crate::models::Entity }

/// The types derived from `microsoft.graph.search.searchAnswer`.
#[non_exhaustive]
pub enum SearchAnswerKind {
    Acronym(Box<super::Acronym>),
    Bookmark(Box<super::Bookmark>),
    Qna(Box<super::Qna>),
    /// None of these, or a type that this version does not know.
    Other(Box<SearchAnswer>),
}

mg::family! {
    SearchAnswer => SearchAnswerKind;
    Acronym(super::Acronym),
    Bookmark(super::Bookmark),
    Qna(super::Qna),
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.search.searchAnswer`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/search-searchanswer?view=graph-rest-beta
pub struct SearchAnswer {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchAnswer: "microsoft.graph.search.searchAnswer", entity, base crate::models::Entity, family SearchAnswerKind;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    web_url: "webUrl",
}

mg::derived_from! { SearchAnswer: crate::models::Entity }

/// The types derived from [`SearchAnswer`].
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

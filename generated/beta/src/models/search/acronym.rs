// @generated
use crate::mg;

/// Entity type [`microsoft.graph.search.acronym`][reference], derived from
/// [`SearchAnswer`](super::SearchAnswer).
///
/// Requests: [`AcronymCollection`](crate::requests::search::acronym::AcronymCollection), for
/// example `graph.search().acronyms()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/search-acronym?view=graph-rest-beta
pub struct Acronym {
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
    /// `standsFor`.
    pub stands_for: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AnswerState>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acronym: "microsoft.graph.search.acronym", entity, base super::SearchAnswer;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    stands_for: "standsFor",
    state: "state" required,
    web_url: "webUrl",
}

mg::derived_from! { Acronym: super::SearchAnswer, crate::models::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.acronym`, an entity type derived from `microsoft.graph.search.searchAnswer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/search-acronym?view=graph-rest-beta>
    Acronym "microsoft.graph.search.acronym" "entity" : super::SearchAnswer;
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
    /// `standsFor`: String
    stands_for "standsFor": String,
    /// `state`: microsoft.graph.search.answerState, not null
    state "state" "r": mg::Open<super::AnswerState>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Acronym: super::SearchAnswer, crate::models::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.bookmark`, an entity type derived from `microsoft.graph.search.searchAnswer`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/search-bookmark?view=graph-rest-beta>
    Bookmark "microsoft.graph.search.bookmark" "entity" : super::SearchAnswer;
    /// `availabilityEndDateTime`: DateTimeOffset
    availability_end_date_time "availabilityEndDateTime": mg::DateTimeOffset,
    /// `availabilityStartDateTime`: DateTimeOffset
    availability_start_date_time "availabilityStartDateTime": mg::DateTimeOffset,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `groupIds`: Collection(String)
    group_ids "groupIds": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSuggested`: Boolean
    is_suggested "isSuggested": bool,
    /// `keywords`: microsoft.graph.search.answerKeyword
    keywords "keywords": mg::Boxed<super::AnswerKeyword>,
    /// `languageTags`: Collection(String)
    language_tags "languageTags": Vec<String>,
    /// `lastModifiedBy`: microsoft.graph.search.identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `platforms`: Collection(devicePlatformType), items not null
    platforms "platforms" "r": Vec<mg::Open<crate::models::DevicePlatformType>>,
    /// `powerAppIds`: Collection(String)
    power_app_ids "powerAppIds": Vec<String>,
    /// `state`: microsoft.graph.search.answerState, not null
    state "state" "r": mg::Open<super::AnswerState>,
    /// `targetedVariations`: Collection(microsoft.graph.search.answerVariant)
    targeted_variations "targetedVariations": Vec<super::AnswerVariant>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Bookmark: super::SearchAnswer, crate::models::Entity }

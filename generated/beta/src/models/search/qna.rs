// @generated
use crate::mg;

/// Entity type [`microsoft.graph.search.qna`][reference], derived from
/// [`SearchAnswer`](super::SearchAnswer).
///
/// Requests: [`QnaCollection`](crate::requests::search::qna::QnaCollection), for example
/// `graph.search().qnas()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/search-qna?view=graph-rest-beta
pub struct Qna {
    /// `availabilityEndDateTime`.
    pub availability_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `availabilityStartDateTime`.
    pub availability_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `groupIds`.
    pub group_ids: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSuggested`.
    pub is_suggested: mg::Field<bool>,
    /// `keywords`.
    pub keywords: mg::Field<mg::Boxed<super::AnswerKeyword>>,
    /// `languageTags`.
    pub language_tags: mg::Field<Vec<String>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platforms`.
    pub platforms: mg::Field<Vec<mg::Open<crate::models::DevicePlatformType>>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AnswerState>>,
    /// `targetedVariations`.
    pub targeted_variations: mg::Field<Vec<super::AnswerVariant>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Qna: "microsoft.graph.search.qna", entity, base super::SearchAnswer;
    availability_end_date_time: "availabilityEndDateTime",
    availability_start_date_time: "availabilityStartDateTime",
    description: "description",
    display_name: "displayName" required,
    group_ids: "groupIds",
    id: "id" key required,
    is_suggested: "isSuggested",
    keywords: "keywords",
    language_tags: "languageTags",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    platforms: "platforms" required,
    state: "state" required,
    targeted_variations: "targetedVariations",
    web_url: "webUrl",
}

mg::derived_from! { Qna: super::SearchAnswer, crate::models::Entity }

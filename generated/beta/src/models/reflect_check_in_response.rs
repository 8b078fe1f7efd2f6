// @generated
use crate::mg;

/// Entity type [`microsoft.graph.reflectCheckInResponse`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ReflectCheckInResponseCollection`], for example
/// `graph.education().reports().reflect_check_in_responses()`.
///
/// [`ReflectCheckInResponseCollection`]: crate::requests::reflect_check_in_response::ReflectCheckInResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/reflectcheckinresponse?view=graph-rest-beta
pub struct ReflectCheckInResponse {
    /// `checkInId`.
    pub check_in_id: mg::Field<String>,
    /// `checkInTitle`. Never null.
    pub check_in_title: mg::Field<String>,
    /// `classId`.
    pub class_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creatorId`.
    pub creator_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isClosed`. Never null.
    pub is_closed: mg::Field<bool>,
    /// `responderId`.
    pub responder_id: mg::Field<String>,
    /// `responseEmotion`. Never null.
    pub response_emotion: mg::Field<mg::Open<super::ResponseEmotionType>>,
    /// `responseFeedback`. Never null.
    pub response_feedback: mg::Field<mg::Open<super::ResponseFeedbackType>>,
    /// `submitDateTime`. Never null.
    pub submit_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReflectCheckInResponse: "microsoft.graph.reflectCheckInResponse", entity, base super::Entity;
    check_in_id: "checkInId",
    check_in_title: "checkInTitle" required,
    class_id: "classId",
    created_date_time: "createdDateTime" required,
    creator_id: "creatorId",
    id: "id" key required,
    is_closed: "isClosed" required,
    responder_id: "responderId",
    response_emotion: "responseEmotion" required,
    response_feedback: "responseFeedback" required,
    submit_date_time: "submitDateTime" required,
}

mg::derived_from! { ReflectCheckInResponse: super::Entity }

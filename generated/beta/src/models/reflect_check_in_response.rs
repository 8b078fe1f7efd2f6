// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reflectCheckInResponse`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/reflectcheckinresponse?view=graph-rest-beta>
    ReflectCheckInResponse "microsoft.graph.reflectCheckInResponse" "entity" : super::Entity;
    /// `checkInId`: String
    check_in_id "checkInId": String,
    /// `checkInTitle`: String, not null
    check_in_title "checkInTitle" "r": String,
    /// `classId`: String
    class_id "classId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `creatorId`: String
    creator_id "creatorId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isClosed`: Boolean, not null
    is_closed "isClosed" "r": bool,
    /// `responderId`: String
    responder_id "responderId": String,
    /// `responseEmotion`: responseEmotionType, not null
    response_emotion "responseEmotion" "r": mg::Open<super::ResponseEmotionType>,
    /// `responseFeedback`: responseFeedbackType, not null
    response_feedback "responseFeedback" "r": mg::Open<super::ResponseFeedbackType>,
    /// `submitDateTime`: DateTimeOffset, not null
    submit_date_time "submitDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ReflectCheckInResponse: super::Entity }

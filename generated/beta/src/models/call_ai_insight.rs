// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callAiInsight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callaiinsight?view=graph-rest-beta>
    CallAiInsight "microsoft.graph.callAiInsight" "entity" : super::Entity;
    /// `actionItems`: Collection(actionItem)
    action_items "actionItems": Vec<super::ActionItem>,
    /// `callId`: String
    call_id "callId": String,
    /// `contentCorrelationId`: String
    content_correlation_id "contentCorrelationId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meetingNotes`: Collection(meetingNote)
    meeting_notes "meetingNotes": Vec<super::MeetingNote>,
    /// `viewpoint`: callAiInsightViewPoint
    viewpoint "viewpoint": mg::Boxed<super::CallAiInsightViewPoint>,
}

mg::derived_from! { CallAiInsight: super::Entity }

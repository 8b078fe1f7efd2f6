// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecording`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecording?view=graph-rest-beta>
    CallRecording "microsoft.graph.callRecording" "entity" : super::Entity;
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
    /// `meetingId`: String
    meeting_id "meetingId": String,
    /// `meetingOrganizer`: identitySet
    meeting_organizer "meetingOrganizer": mg::Boxed<super::IdentitySet>,
    /// `recordingContentUrl`: String
    recording_content_url "recordingContentUrl": String,
}

mg::derived_from! { CallRecording: super::Entity }

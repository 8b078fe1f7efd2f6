// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecording`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CallRecordingCollection`](crate::requests::call_recording::CallRecordingCollection),
/// for example `graph.app().online_meetings().get_all_recordings(parameters)`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecording?view=graph-rest-beta
pub struct CallRecording {
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `contentCorrelationId`.
    pub content_correlation_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meetingId`.
    pub meeting_id: mg::Field<String>,
    /// `meetingOrganizer`.
    pub meeting_organizer: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `recordingContentUrl`.
    pub recording_content_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallRecording: "microsoft.graph.callRecording", entity, base super::Entity;
    call_id: "callId",
    content_correlation_id: "contentCorrelationId",
    created_date_time: "createdDateTime",
    end_date_time: "endDateTime",
    id: "id" key required,
    meeting_id: "meetingId",
    meeting_organizer: "meetingOrganizer",
    recording_content_url: "recordingContentUrl",
}

mg::derived_from! { CallRecording: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callTranscript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CallTranscriptCollection`](crate::requests::call_transcript::CallTranscriptCollection), for
/// example `graph.app().online_meetings().get_all_transcripts(parameters)`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/calltranscript?view=graph-rest-beta
pub struct CallTranscript {
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
    /// `transcriptContentUrl`.
    pub transcript_content_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallTranscript: "microsoft.graph.callTranscript", entity, base super::Entity;
    call_id: "callId",
    content_correlation_id: "contentCorrelationId",
    created_date_time: "createdDateTime",
    end_date_time: "endDateTime",
    id: "id" key required,
    meeting_id: "meetingId",
    meeting_organizer: "meetingOrganizer",
    transcript_content_url: "transcriptContentUrl",
}

mg::derived_from! { CallTranscript: super::Entity }

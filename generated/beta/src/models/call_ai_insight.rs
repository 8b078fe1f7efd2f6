// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callAiInsight`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CallAiInsightCollection`](crate::requests::call_ai_insight::CallAiInsightCollection), for
/// example `graph.app().online_meetings().id(id).ai_insights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callaiinsight?view=graph-rest-beta
pub struct CallAiInsight {
    /// `actionItems`.
    pub action_items: mg::Field<Vec<super::ActionItem>>,
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
    /// `meetingNotes`.
    pub meeting_notes: mg::Field<Vec<super::MeetingNote>>,
    /// `viewpoint`.
    pub viewpoint: mg::Field<mg::Boxed<super::CallAiInsightViewPoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallAiInsight: "microsoft.graph.callAiInsight", entity, base super::Entity;
    action_items: "actionItems",
    call_id: "callId",
    content_correlation_id: "contentCorrelationId",
    created_date_time: "createdDateTime",
    end_date_time: "endDateTime",
    id: "id" key required,
    meeting_notes: "meetingNotes",
    viewpoint: "viewpoint",
}

mg::derived_from! { CallAiInsight: super::Entity }

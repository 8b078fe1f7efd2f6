// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aiOnlineMeeting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`AiOnlineMeetingCollection`](crate::requests::ai_online_meeting::AiOnlineMeetingCollection),
/// for example `graph.copilot().users().id(id).online_meetings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/aionlinemeeting?view=graph-rest-beta
pub struct AiOnlineMeeting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiOnlineMeeting: "microsoft.graph.aiOnlineMeeting", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AiOnlineMeeting: super::Entity }

impl AiOnlineMeeting {
    /// `aiInsights`: many [`CallAiInsight`](super::CallAiInsight).
    pub const AI_INSIGHTS: mg::Nav<AiOnlineMeeting, Vec<super::CallAiInsight>> = mg::Nav::new(
        "aiInsights",
    );
}

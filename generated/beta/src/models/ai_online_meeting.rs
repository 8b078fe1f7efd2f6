// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiOnlineMeeting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aionlinemeeting?view=graph-rest-beta>
    AiOnlineMeeting "microsoft.graph.aiOnlineMeeting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AiOnlineMeeting: super::Entity }

impl AiOnlineMeeting {
    /// `aiInsights`: many `callAiInsight`, contained
    pub const AI_INSIGHTS: mg::Nav<AiOnlineMeeting, Vec<super::CallAiInsight>> = mg::Nav::new(
        "aiInsights",
    );
}

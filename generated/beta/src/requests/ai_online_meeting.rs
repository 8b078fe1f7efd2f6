// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aiOnlineMeeting`, by its URL.
    ///
    /// For example `/copilot/users/{aiUser-id}/onlineMeetings/{aiOnlineMeeting-id}`.
    AiOnlineMeetingResource(mg::One<models::AiOnlineMeeting>)
}

impl AiOnlineMeetingResource {
    /// `…/aiInsights`: many `callAiInsight`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnlineMeetingAiInsight.Read.All** |
    /// | `GET …/{id}` | **OnlineMeetingAiInsight.Read.All** |
    #[inline]
    pub fn ai_insights(&self) -> requests::call_ai_insight::CallAiInsightCollection {
        mg::to(self, "aiInsights")
    }
}

/// A collection of `microsoft.graph.aiOnlineMeeting`, by its URL.
///
/// For example `/copilot/users/{aiUser-id}/onlineMeetings`.
pub type AiOnlineMeetingCollection = mg::Many<
    models::AiOnlineMeeting,
    AiOnlineMeetingResource,
>;

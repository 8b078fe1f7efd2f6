// @generated
use crate::{mg, models, requests};

/// Requests on one [`AiOnlineMeeting`](models::AiOnlineMeeting): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.copilot().users().id(id).online_meetings().id(id)`.
#[derive(Clone, Debug)]
pub struct AiOnlineMeetingResource(mg::One<models::AiOnlineMeeting>);

mg::builder! { AiOnlineMeetingResource: mg::One<models::AiOnlineMeeting> }

impl AiOnlineMeetingResource {
    /// `…/aiInsights`: many [`CallAiInsight`](models::CallAiInsight).
    ///
    /// Least privileged permission to read: `OnlineMeetingAiInsight.Read.All` (delegated).
    #[inline]
    pub fn ai_insights(&self) -> requests::call_ai_insight::CallAiInsightCollection {
        mg::navigate(self, "aiInsights")
    }
}

/// Requests on a collection of [`AiOnlineMeeting`](models::AiOnlineMeeting): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.copilot().users().id(id).online_meetings()`.
pub type AiOnlineMeetingCollection = mg::Many<
    models::AiOnlineMeeting,
    AiOnlineMeetingResource,
>;

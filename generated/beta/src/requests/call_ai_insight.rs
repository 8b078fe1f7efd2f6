// @generated
use crate::{mg, models};

/// One `microsoft.graph.callAiInsight`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}`.
pub type CallAiInsightResource = mg::One<models::CallAiInsight>;

/// A collection of `microsoft.graph.callAiInsight`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/aiInsights`.
pub type CallAiInsightCollection = mg::Many<
    models::CallAiInsight,
    CallAiInsightResource,
>;

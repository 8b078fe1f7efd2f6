// @generated
use crate::{mg, models};

/// Requests on one [`CallAiInsight`](models::CallAiInsight): `get`, `update`, `delete`.
///
/// For example `graph.app().online_meetings().id(id).ai_insights().id(id)`.
pub type CallAiInsightResource = mg::One<models::CallAiInsight>;

/// Requests on a collection of [`CallAiInsight`](models::CallAiInsight): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.app().online_meetings().id(id).ai_insights()`.
pub type CallAiInsightCollection = mg::Many<
    models::CallAiInsight,
    CallAiInsightResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`GenerativeAiInsight`](models::networkaccess::GenerativeAiInsight): `get`,
/// `update`, `delete`.
///
/// For example `graph.network_access().logs().generative_ai_insights().id(id)`.
pub type GenerativeAiInsightResource = mg::One<
    models::networkaccess::GenerativeAiInsight,
>;

/// Requests on a collection of [`GenerativeAiInsight`](models::networkaccess::GenerativeAiInsight):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().logs().generative_ai_insights()`.
pub type GenerativeAiInsightCollection = mg::Many<
    models::networkaccess::GenerativeAiInsight,
    GenerativeAiInsightResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserInsightsSettings`](models::UserInsightsSettings): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().settings().item_insights()`.
pub type UserInsightsSettingsResource = mg::One<models::UserInsightsSettings>;

// @generated
use crate::{mg, models};

/// Requests on one [`InsightsSettings`](models::InsightsSettings): `get`, `update`, `delete`.
///
/// For example `graph.admin().people().item_insights()`.
pub type InsightsSettingsResource = mg::One<models::InsightsSettings>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.insightsSettings`, by its URL.
///
/// For example `/admin/people/itemInsights`.
pub type InsightsSettingsResource = mg::One<models::InsightsSettings>;

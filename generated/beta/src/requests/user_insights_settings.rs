// @generated
use crate::{mg, models};

/// One `microsoft.graph.userInsightsSettings`, by its URL.
///
/// For example `/me/settings/itemInsights`.
pub type UserInsightsSettingsResource = mg::One<models::UserInsightsSettings>;

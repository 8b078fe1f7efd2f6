// @generated
use crate::{mg, models};

/// Requests on one [`EnhancedPersonalizationSetting`](models::EnhancedPersonalizationSetting):
/// `get`, `update`, `delete`.
///
/// For example `graph.copilot().settings().people().enhanced_personalization()`.
pub type EnhancedPersonalizationSettingResource = mg::One<
    models::EnhancedPersonalizationSetting,
>;

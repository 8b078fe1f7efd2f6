// @generated
use crate::{mg, models};

/// One `microsoft.graph.enhancedPersonalizationSetting`, by its URL.
///
/// For example `/copilot/settings/people/enhancedPersonalization`.
pub type EnhancedPersonalizationSettingResource = mg::One<
    models::EnhancedPersonalizationSetting,
>;

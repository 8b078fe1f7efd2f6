// @generated
use crate::{mg, models};

/// One `microsoft.graph.sensitivityPolicySettings`, by its URL.
///
/// For example `/informationProtection/sensitivityPolicySettings`.
pub type SensitivityPolicySettingsResource = mg::One<models::SensitivityPolicySettings>;

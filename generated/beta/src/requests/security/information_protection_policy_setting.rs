// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.informationProtectionPolicySetting`, by its URL.
///
/// For example `/security/informationProtection/labelPolicySettings`.
pub type InformationProtectionPolicySettingResource = mg::One<
    models::security::InformationProtectionPolicySetting,
>;

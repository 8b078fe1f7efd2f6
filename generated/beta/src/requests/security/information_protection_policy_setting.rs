// @generated
use crate::{mg, models};

/// Requests on one
/// [`InformationProtectionPolicySetting`](models::security::InformationProtectionPolicySetting):
/// `get`, `update`, `delete`.
///
/// For example `graph.security().information_protection().label_policy_settings()`.
pub type InformationProtectionPolicySettingResource = mg::One<
    models::security::InformationProtectionPolicySetting,
>;

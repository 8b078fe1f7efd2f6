// @generated
use crate::{mg, models};

/// Requests on one [`SensitivityPolicySettings`](models::SensitivityPolicySettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.information_protection().sensitivity_policy_settings()`.
pub type SensitivityPolicySettingsResource = mg::One<models::SensitivityPolicySettings>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.copilotPolicySetting`, by its URL.
///
/// For example `/copilot/admin/policySettings/{copilotPolicySetting-id}`.
pub type CopilotPolicySettingResource = mg::One<models::CopilotPolicySetting>;

/// A collection of `microsoft.graph.copilotPolicySetting`, by its URL.
///
/// For example `/copilot/admin/policySettings`.
pub type CopilotPolicySettingCollection = mg::Many<
    models::CopilotPolicySetting,
    CopilotPolicySettingResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`CopilotPolicySetting`](models::CopilotPolicySetting): `get`, `update`,
/// `delete`.
///
/// For example `graph.copilot().admin().policy_settings().id(id)`.
pub type CopilotPolicySettingResource = mg::One<models::CopilotPolicySetting>;

/// Requests on a collection of [`CopilotPolicySetting`](models::CopilotPolicySetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.copilot().admin().policy_settings()`.
pub type CopilotPolicySettingCollection = mg::Many<
    models::CopilotPolicySetting,
    CopilotPolicySettingResource,
>;

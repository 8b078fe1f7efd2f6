// @generated
use crate::{mg, models};

/// Requests on one [`CopilotAdminLimitedMode`](models::CopilotAdminLimitedMode): `get`, `update`,
/// `delete`.
///
/// For example `graph.copilot().admin().settings().limited_mode()`.
pub type CopilotAdminLimitedModeResource = mg::One<models::CopilotAdminLimitedMode>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.copilotAdminLimitedMode`, by its URL.
///
/// For example `/copilot/admin/settings/limitedMode`.
pub type CopilotAdminLimitedModeResource = mg::One<models::CopilotAdminLimitedMode>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.privilegedRoleSettings`, by its URL.
///
/// For example `/privilegedRoles/{privilegedRole-id}/settings`.
pub type PrivilegedRoleSettingsResource = mg::One<models::PrivilegedRoleSettings>;

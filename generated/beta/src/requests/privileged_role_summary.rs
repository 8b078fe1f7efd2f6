// @generated
use crate::{mg, models};

/// One `microsoft.graph.privilegedRoleSummary`, by its URL.
///
/// For example `/privilegedRoles/{privilegedRole-id}/summary`.
pub type PrivilegedRoleSummaryResource = mg::One<models::PrivilegedRoleSummary>;

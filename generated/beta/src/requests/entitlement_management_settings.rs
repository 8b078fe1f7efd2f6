// @generated
use crate::{mg, models};

/// Requests on one [`EntitlementManagementSettings`](models::EntitlementManagementSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.entitlement_management().settings()`.
pub type EntitlementManagementSettingsResource = mg::One<
    models::EntitlementManagementSettings,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.entitlementManagementSettings`, by its URL.
///
/// For example `/entitlementManagement/settings`.
pub type EntitlementManagementSettingsResource = mg::One<
    models::EntitlementManagementSettings,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.windowsProtectionState`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/windowsProtectionStates/{windowsProtectionState-id}`.
pub type WindowsProtectionStateResource = mg::One<
    models::managed_tenants::WindowsProtectionState,
>;

/// A collection of `microsoft.graph.managedTenants.windowsProtectionState`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/windowsProtectionStates`.
pub type WindowsProtectionStateCollection = mg::Many<
    models::managed_tenants::WindowsProtectionState,
    WindowsProtectionStateResource,
>;

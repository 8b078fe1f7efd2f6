// @generated
use crate::{mg, models};

/// Requests on one [`WindowsProtectionState`](models::managed_tenants::WindowsProtectionState):
/// `get`, `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().windows_protection_states().id(id)`.
pub type WindowsProtectionStateResource = mg::One<
    models::managed_tenants::WindowsProtectionState,
>;

/// Requests on a collection of
/// [`WindowsProtectionState`](models::managed_tenants::WindowsProtectionState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().windows_protection_states()`.
pub type WindowsProtectionStateCollection = mg::Many<
    models::managed_tenants::WindowsProtectionState,
    WindowsProtectionStateResource,
>;

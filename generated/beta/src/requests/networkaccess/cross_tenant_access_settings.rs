// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantAccessSettings`](models::networkaccess::CrossTenantAccessSettings):
/// `get`, `update`, `delete`.
///
/// For example `graph.network_access().settings().cross_tenant_access()`.
pub type CrossTenantAccessSettingsResource = mg::One<
    models::networkaccess::CrossTenantAccessSettings,
>;

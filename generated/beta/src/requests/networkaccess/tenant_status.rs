// @generated
use crate::{mg, models};

/// Requests on one [`TenantStatus`](models::networkaccess::TenantStatus): `get`, `update`,
/// `delete`.
///
/// For example `graph.network_access().tenant_status()`.
pub type TenantStatusResource = mg::One<models::networkaccess::TenantStatus>;

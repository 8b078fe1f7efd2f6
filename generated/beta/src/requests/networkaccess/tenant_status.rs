// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.tenantStatus`, by its URL.
///
/// For example `/networkAccess/tenantStatus`.
pub type TenantStatusResource = mg::One<models::networkaccess::TenantStatus>;

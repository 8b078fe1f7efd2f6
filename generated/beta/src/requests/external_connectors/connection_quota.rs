// @generated
use crate::{mg, models};

/// Requests on one [`ConnectionQuota`](models::external_connectors::ConnectionQuota): `get`,
/// `update`, `delete`.
///
/// For example `graph.connections().id(id).quota()`.
pub type ConnectionQuotaResource = mg::One<models::external_connectors::ConnectionQuota>;

// @generated
use crate::{mg, models};

/// Requests on one [`ServiceStorageQuotaBreakdown`](models::ServiceStorageQuotaBreakdown): `get`,
/// `update`, `delete`.
///
/// For example `graph.storage().settings().quota().services().id(id)`.
pub type ServiceStorageQuotaBreakdownResource = mg::One<
    models::ServiceStorageQuotaBreakdown,
>;

/// Requests on a collection of
/// [`ServiceStorageQuotaBreakdown`](models::ServiceStorageQuotaBreakdown): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.storage().settings().quota().services()`.
pub type ServiceStorageQuotaBreakdownCollection = mg::Many<
    models::ServiceStorageQuotaBreakdown,
    ServiceStorageQuotaBreakdownResource,
>;

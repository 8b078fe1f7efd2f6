// @generated
use crate::{mg, models};

/// One `microsoft.graph.serviceStorageQuotaBreakdown`, by its URL.
///
/// For example `/storage/settings/quota/services/{serviceStorageQuotaBreakdown-id}`.
pub type ServiceStorageQuotaBreakdownResource = mg::One<
    models::ServiceStorageQuotaBreakdown,
>;

/// A collection of `microsoft.graph.serviceStorageQuotaBreakdown`, by its URL.
///
/// For example `/storage/settings/quota/services`.
pub type ServiceStorageQuotaBreakdownCollection = mg::Many<
    models::ServiceStorageQuotaBreakdown,
    ServiceStorageQuotaBreakdownResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`MultiTenantApplicationMetricsRecent`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .multi_tenant_application_metrics()
///     .recent()
/// ```
///
/// [`MultiTenantApplicationMetricsRecent`]: models::tenant_governance_services::MultiTenantApplicationMetricsRecent
pub type MultiTenantApplicationMetricsRecentResource = mg::One<
    models::tenant_governance_services::MultiTenantApplicationMetricsRecent,
>;

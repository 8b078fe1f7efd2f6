// @generated
use crate::{mg, models};

/// Requests on one [`MultiTenantApplicationMetricsInitial`]: `get`, `update`, `delete`.
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
///     .initial()
/// ```
///
/// [`MultiTenantApplicationMetricsInitial`]: models::tenant_governance_services::MultiTenantApplicationMetricsInitial
pub type MultiTenantApplicationMetricsInitialResource = mg::One<
    models::tenant_governance_services::MultiTenantApplicationMetricsInitial,
>;

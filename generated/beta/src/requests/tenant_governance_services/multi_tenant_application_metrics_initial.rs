// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/multiTenantApplicationMetrics/initial`.
pub type MultiTenantApplicationMetricsInitialResource = mg::One<
    models::tenant_governance_services::MultiTenantApplicationMetricsInitial,
>;

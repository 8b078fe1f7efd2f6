// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/multiTenantApplicationMetrics/recent`.
pub type MultiTenantApplicationMetricsRecentResource = mg::One<
    models::tenant_governance_services::MultiTenantApplicationMetricsRecent,
>;

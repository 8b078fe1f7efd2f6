// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.billingMetricsRecent`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/billingMetrics/recent`.
pub type BillingMetricsRecentResource = mg::One<
    models::tenant_governance_services::BillingMetricsRecent,
>;

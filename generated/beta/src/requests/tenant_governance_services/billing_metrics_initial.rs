// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.billingMetricsInitial`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/billingMetrics/initial`.
pub type BillingMetricsInitialResource = mg::One<
    models::tenant_governance_services::BillingMetricsInitial,
>;

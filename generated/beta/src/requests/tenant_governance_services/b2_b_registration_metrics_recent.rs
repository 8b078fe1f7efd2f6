// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/b2BRegistrationMetrics/recent`.
pub type B2BRegistrationMetricsRecentResource = mg::One<
    models::tenant_governance_services::B2BRegistrationMetricsRecent,
>;

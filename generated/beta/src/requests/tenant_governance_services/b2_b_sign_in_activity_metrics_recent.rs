// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/appB2BSignInActivityMetrics/recent`.
pub type B2BSignInActivityMetricsRecentResource = mg::One<
    models::tenant_governance_services::B2BSignInActivityMetricsRecent,
>;

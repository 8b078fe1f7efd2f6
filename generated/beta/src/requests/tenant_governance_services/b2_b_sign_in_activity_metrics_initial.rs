// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/appB2BSignInActivityMetrics/initial`.
pub type B2BSignInActivityMetricsInitialResource = mg::One<
    models::tenant_governance_services::B2BSignInActivityMetricsInitial,
>;

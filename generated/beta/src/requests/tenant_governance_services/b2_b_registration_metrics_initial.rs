// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/b2BRegistrationMetrics/initial`.
pub type B2BRegistrationMetricsInitialResource = mg::One<
    models::tenant_governance_services::B2BRegistrationMetricsInitial,
>;

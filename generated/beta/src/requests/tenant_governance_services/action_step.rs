// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.actionStep`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/appB2BSignInActivityMetrics/investigationHints/{actionStep-id}`.
pub type ActionStepResource = mg::One<models::tenant_governance_services::ActionStep>;

/// A collection of `microsoft.graph.tenantGovernanceServices.actionStep`, by its URL.
///
/// For example `/directory/tenantGovernance/relatedTenants/{relatedTenant-id}/appB2BSignInActivityMetrics/investigationHints`.
pub type ActionStepCollection = mg::Many<
    models::tenant_governance_services::ActionStep,
    ActionStepResource,
>;

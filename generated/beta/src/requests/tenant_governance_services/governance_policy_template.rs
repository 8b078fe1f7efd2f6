// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, by its URL.
///
/// For example `/directory/tenantGovernance/governancePolicyTemplates/{governancePolicyTemplate-id}`.
pub type GovernancePolicyTemplateResource = mg::One<
    models::tenant_governance_services::GovernancePolicyTemplate,
>;

/// A collection of `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, by its URL.
///
/// For example `/directory/tenantGovernance/governancePolicyTemplates`.
pub type GovernancePolicyTemplateCollection = mg::Many<
    models::tenant_governance_services::GovernancePolicyTemplate,
    GovernancePolicyTemplateResource,
>;

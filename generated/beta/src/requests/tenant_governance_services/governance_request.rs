// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.governanceRequest`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/governanceRequests/{governanceRequest-id}`.
    GovernanceRequestResource(mg::One<models::tenant_governance_services::GovernanceRequest>)
}

impl GovernanceRequestResource {
    /// `…/governancePolicyTemplate`: `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`
    #[inline]
    pub fn governance_policy_template(
        &self,
    ) -> requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateResource {
        mg::to(self, "governancePolicyTemplate")
    }
}

/// A collection of `microsoft.graph.tenantGovernanceServices.governanceRequest`, by its URL.
///
/// For example `/directory/tenantGovernance/governanceRequests`.
pub type GovernanceRequestCollection = mg::Many<
    models::tenant_governance_services::GovernanceRequest,
    GovernanceRequestResource,
>;

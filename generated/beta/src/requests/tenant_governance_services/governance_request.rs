// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceRequest`](models::tenant_governance_services::GovernanceRequest):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory().tenant_governance().governance_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceRequestResource(
    mg::One<models::tenant_governance_services::GovernanceRequest>,
);

mg::builder! { GovernanceRequestResource: mg::One<models::tenant_governance_services::GovernanceRequest> }

impl GovernanceRequestResource {
    /// `…/governancePolicyTemplate`:
    /// [`GovernancePolicyTemplate`](models::tenant_governance_services::GovernancePolicyTemplate).
    #[inline]
    pub fn governance_policy_template(
        &self,
    ) -> requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateResource {
        mg::navigate(self, "governancePolicyTemplate")
    }
}

/// Requests on a collection of
/// [`GovernanceRequest`](models::tenant_governance_services::GovernanceRequest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory().tenant_governance().governance_requests()`.
pub type GovernanceRequestCollection = mg::Many<
    models::tenant_governance_services::GovernanceRequest,
    GovernanceRequestResource,
>;

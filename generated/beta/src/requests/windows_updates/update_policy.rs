// @generated
use crate::{mg, models, requests};

/// Requests on one [`UpdatePolicy`](models::windows_updates::UpdatePolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().update_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct UpdatePolicyResource(mg::One<models::windows_updates::UpdatePolicy>);

mg::builder! { UpdatePolicyResource: mg::One<models::windows_updates::UpdatePolicy> }

impl UpdatePolicyResource {
    /// `…/audience`: [`DeploymentAudience`](models::windows_updates::DeploymentAudience).
    #[inline]
    pub fn audience(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceResource {
        mg::navigate(self, "audience")
    }

    /// `…/complianceChanges`: many [`ComplianceChange`](models::windows_updates::ComplianceChange).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn compliance_changes(
        &self,
    ) -> requests::windows_updates::compliance_change::ComplianceChangeCollection {
        mg::navigate(self, "complianceChanges")
    }
}

/// Requests on a collection of [`UpdatePolicy`](models::windows_updates::UpdatePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().update_policies()`.
pub type UpdatePolicyCollection = mg::Many<
    models::windows_updates::UpdatePolicy,
    UpdatePolicyResource,
>;

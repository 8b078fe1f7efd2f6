// @generated
use crate::{mg, models, requests};

/// Requests on one [`Policy`](models::windows_updates::Policy): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().windows().updates().policies().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicyResource(mg::One<models::windows_updates::Policy>);

mg::builder! { PolicyResource: mg::One<models::windows_updates::Policy> }

impl PolicyResource {
    /// `…/applicableContent`: many
    /// [`ApplicableContent`](models::windows_updates::ApplicableContent).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn applicable_content(
        &self,
    ) -> requests::windows_updates::applicable_content::ApplicableContentCollection {
        mg::navigate(self, "applicableContent")
    }

    /// `…/approvals`: many [`PolicyApproval`](models::windows_updates::PolicyApproval).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn approvals(
        &self,
    ) -> requests::windows_updates::policy_approval::PolicyApprovalCollection {
        mg::navigate(self, "approvals")
    }

    /// `…/rings`: many [`Ring`](models::windows_updates::Ring).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn rings(&self) -> requests::windows_updates::ring::RingCollection {
        mg::navigate(self, "rings")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdatePolicy`: cast to
    /// [`QualityUpdatePolicy`](models::windows_updates::QualityUpdatePolicy).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdatePolicy")]
    #[inline]
    pub fn cast_to_quality_update_policy(
        &self,
    ) -> requests::windows_updates::quality_update_policy::QualityUpdatePolicyResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdatePolicy")
    }
}

/// Requests on a collection of [`Policy`](models::windows_updates::Policy): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().policies()`.
#[derive(Clone, Debug)]
pub struct PolicyCollection(mg::Many<models::windows_updates::Policy, PolicyResource>);

mg::builder! { PolicyCollection: mg::Many<models::windows_updates::Policy, PolicyResource> }

impl PolicyCollection {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdatePolicy`: the members that are
    /// [`QualityUpdatePolicy`](models::windows_updates::QualityUpdatePolicy).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdatePolicy")]
    #[inline]
    pub fn cast_to_quality_update_policy(
        &self,
    ) -> requests::windows_updates::quality_update_policy::QualityUpdatePolicyCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdatePolicy")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`ComplianceChange`](models::windows_updates::ComplianceChange): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.admin().windows().updates().update_policies().id(id).compliance_changes().id(id)`.
#[derive(Clone, Debug)]
pub struct ComplianceChangeResource(mg::One<models::windows_updates::ComplianceChange>);

mg::builder! { ComplianceChangeResource: mg::One<models::windows_updates::ComplianceChange> }

impl ComplianceChangeResource {
    /// `…/updatePolicy`: [`UpdatePolicy`](models::windows_updates::UpdatePolicy).
    #[inline]
    pub fn update_policy(
        &self,
    ) -> requests::windows_updates::update_policy::UpdatePolicyResource {
        mg::navigate(self, "updatePolicy")
    }

    /// `…/microsoft.graph.windowsUpdates.contentApproval`: cast to
    /// [`ContentApproval`](models::windows_updates::ContentApproval).
    #[doc(alias = "microsoft.graph.windowsUpdates.contentApproval")]
    #[inline]
    pub fn cast_to_content_approval(
        &self,
    ) -> requests::windows_updates::content_approval::ContentApprovalResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.contentApproval")
    }
}

/// Requests on a collection of [`ComplianceChange`](models::windows_updates::ComplianceChange):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().update_policies().id(id).compliance_changes()`.
#[derive(Clone, Debug)]
pub struct ComplianceChangeCollection(
    mg::Many<models::windows_updates::ComplianceChange, ComplianceChangeResource>,
);

mg::builder! { ComplianceChangeCollection: mg::Many<models::windows_updates::ComplianceChange, ComplianceChangeResource> }

impl ComplianceChangeCollection {
    /// `…/microsoft.graph.windowsUpdates.contentApproval`: the members that are
    /// [`ContentApproval`](models::windows_updates::ContentApproval).
    #[doc(alias = "microsoft.graph.windowsUpdates.contentApproval")]
    #[inline]
    pub fn cast_to_content_approval(
        &self,
    ) -> requests::windows_updates::content_approval::ContentApprovalCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.contentApproval")
    }
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcProvisioningPolicyAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}`.
    CloudPcProvisioningPolicyAssignmentResource(mg::One<models::CloudPcProvisioningPolicyAssignment>)
}

impl CloudPcProvisioningPolicyAssignmentResource {
    /// `…/assignedUsers`: many `user`
    #[inline]
    pub fn assigned_users(&self) -> requests::user::UserCollection {
        mg::to(self, "assignedUsers")
    }

    /// `…/userSettingsPersistenceDetail`: `cloudPCUserSettingsPersistenceDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn user_settings_persistence_detail(
        &self,
    ) -> requests::cloud_pc_user_settings_persistence_detail::CloudPcUserSettingsPersistenceDetailResource {
        mg::to(self, "userSettingsPersistenceDetail")
    }
}

/// A collection of `microsoft.graph.cloudPcProvisioningPolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments`.
pub type CloudPcProvisioningPolicyAssignmentCollection = mg::Many<
    models::CloudPcProvisioningPolicyAssignment,
    CloudPcProvisioningPolicyAssignmentResource,
>;

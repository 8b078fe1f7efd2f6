// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CloudPcProvisioningPolicyAssignment`](models::CloudPcProvisioningPolicyAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .provisioning_policies()
///     .id(id)
///     .assignments()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct CloudPcProvisioningPolicyAssignmentResource(
    mg::One<models::CloudPcProvisioningPolicyAssignment>,
);

mg::builder! { CloudPcProvisioningPolicyAssignmentResource: mg::One<models::CloudPcProvisioningPolicyAssignment> }

impl CloudPcProvisioningPolicyAssignmentResource {
    /// `…/assignedUsers`: many [`User`](models::User).
    #[inline]
    pub fn assigned_users(&self) -> requests::user::UserCollection {
        mg::navigate(self, "assignedUsers")
    }

    /// `…/userSettingsPersistenceDetail`:
    /// [`CloudPcUserSettingsPersistenceDetail`](models::CloudPcUserSettingsPersistenceDetail).
    ///
    /// Least privileged permission to read: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn user_settings_persistence_detail(
        &self,
    ) -> requests::cloud_pc_user_settings_persistence_detail::CloudPcUserSettingsPersistenceDetailResource {
        mg::navigate(self, "userSettingsPersistenceDetail")
    }
}

/// Requests on a collection of
/// [`CloudPcProvisioningPolicyAssignment`](models::CloudPcProvisioningPolicyAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().virtual_endpoint().provisioning_policies().id(id).assignments()`.
pub type CloudPcProvisioningPolicyAssignmentCollection = mg::Many<
    models::CloudPcProvisioningPolicyAssignment,
    CloudPcProvisioningPolicyAssignmentResource,
>;

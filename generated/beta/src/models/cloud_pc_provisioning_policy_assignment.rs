// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcProvisioningPolicyAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcProvisioningPolicyAssignmentCollection`], for example
/// `graph.device_management().virtual_endpoint().provisioning_policies().id(id).assignments()`.
///
/// [`CloudPcProvisioningPolicyAssignmentCollection`]: crate::requests::cloud_pc_provisioning_policy_assignment::CloudPcProvisioningPolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicyassignment?view=graph-rest-beta
pub struct CloudPcProvisioningPolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::CloudPcManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcProvisioningPolicyAssignment: "microsoft.graph.cloudPcProvisioningPolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { CloudPcProvisioningPolicyAssignment: super::Entity }

impl CloudPcProvisioningPolicyAssignment {
    /// `assignedUsers`: many [`User`](super::User).
    pub const ASSIGNED_USERS: mg::Nav<
        CloudPcProvisioningPolicyAssignment,
        Vec<super::User>,
    > = mg::Nav::new("assignedUsers");
    /// `userSettingsPersistenceDetail`:
    /// [`CloudPcUserSettingsPersistenceDetail`](super::CloudPcUserSettingsPersistenceDetail).
    pub const USER_SETTINGS_PERSISTENCE_DETAIL: mg::Nav<
        CloudPcProvisioningPolicyAssignment,
        super::CloudPcUserSettingsPersistenceDetail,
    > = mg::Nav::new("userSettingsPersistenceDetail");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcProvisioningPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicyassignment?view=graph-rest-beta>
    CloudPcProvisioningPolicyAssignment "microsoft.graph.cloudPcProvisioningPolicyAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: cloudPcManagementAssignmentTarget
    target "target": mg::Boxed<super::CloudPcManagementAssignmentTarget>,
}

mg::derived_from! { CloudPcProvisioningPolicyAssignment: super::Entity }

impl CloudPcProvisioningPolicyAssignment {
    /// `assignedUsers`: many `user`
    pub const ASSIGNED_USERS: mg::Nav<
        CloudPcProvisioningPolicyAssignment,
        Vec<super::User>,
    > = mg::Nav::new("assignedUsers");
    /// `userSettingsPersistenceDetail`: `cloudPCUserSettingsPersistenceDetail`, contained
    pub const USER_SETTINGS_PERSISTENCE_DETAIL: mg::Nav<
        CloudPcProvisioningPolicyAssignment,
        super::CloudPcUserSettingsPersistenceDetail,
    > = mg::Nav::new("userSettingsPersistenceDetail");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCompliancePolicyGroupAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecompliancepolicygroupassignment?view=graph-rest-beta>
    DeviceCompliancePolicyGroupAssignment "microsoft.graph.deviceCompliancePolicyGroupAssignment" "entity" : super::Entity;
    /// `excludeGroup`: Boolean, not null
    exclude_group "excludeGroup" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetGroupId`: String
    target_group_id "targetGroupId": String,
}

mg::derived_from! { DeviceCompliancePolicyGroupAssignment: super::Entity }

impl DeviceCompliancePolicyGroupAssignment {
    /// `deviceCompliancePolicy`: `deviceCompliancePolicy`
    pub const DEVICE_COMPLIANCE_POLICY: mg::Nav<
        DeviceCompliancePolicyGroupAssignment,
        super::DeviceCompliancePolicy,
    > = mg::Nav::new("deviceCompliancePolicy");
}

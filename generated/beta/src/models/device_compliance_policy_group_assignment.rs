// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCompliancePolicyGroupAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancepolicygroupassignment?view=graph-rest-beta
pub struct DeviceCompliancePolicyGroupAssignment {
    /// `excludeGroup`. Never null.
    pub exclude_group: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `targetGroupId`.
    pub target_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCompliancePolicyGroupAssignment: "microsoft.graph.deviceCompliancePolicyGroupAssignment", entity, base super::Entity;
    exclude_group: "excludeGroup" required,
    id: "id" key required,
    target_group_id: "targetGroupId",
}

mg::derived_from! { DeviceCompliancePolicyGroupAssignment: super::Entity }

impl DeviceCompliancePolicyGroupAssignment {
    /// `deviceCompliancePolicy`: [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
    pub const DEVICE_COMPLIANCE_POLICY: mg::Nav<
        DeviceCompliancePolicyGroupAssignment,
        super::DeviceCompliancePolicy,
    > = mg::Nav::new("deviceCompliancePolicy");
}

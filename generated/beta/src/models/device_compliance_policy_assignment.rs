// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCompliancePolicyAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceCompliancePolicyAssignmentCollection`], for example
/// `graph.device_management().device_compliance_policies().id(id).assignments()`.
///
/// [`DeviceCompliancePolicyAssignmentCollection`]: crate::requests::device_compliance_policy_assignment::DeviceCompliancePolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancepolicyassignment?view=graph-rest-beta
pub struct DeviceCompliancePolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCompliancePolicyAssignment: "microsoft.graph.deviceCompliancePolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    source: "source" required,
    source_id: "sourceId",
    target: "target",
}

mg::derived_from! { DeviceCompliancePolicyAssignment: super::Entity }

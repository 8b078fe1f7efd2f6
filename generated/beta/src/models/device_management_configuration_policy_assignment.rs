// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationPolicyAssignment`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationPolicyAssignmentCollection`], for example
/// `graph.device_management().compliance_policies().id(id).assignments()`.
///
/// [`DeviceManagementConfigurationPolicyAssignmentCollection`]: crate::requests::device_management_configuration_policy_assignment::DeviceManagementConfigurationPolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicyassignment?view=graph-rest-beta
pub struct DeviceManagementConfigurationPolicyAssignment {
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
    DeviceManagementConfigurationPolicyAssignment: "microsoft.graph.deviceManagementConfigurationPolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    source: "source" required,
    source_id: "sourceId",
    target: "target",
}

mg::derived_from! { DeviceManagementConfigurationPolicyAssignment: super::Entity }

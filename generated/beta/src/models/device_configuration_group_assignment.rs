// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationGroupAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationGroupAssignmentCollection`], for example
/// `graph.device_management().device_configurations().id(id).group_assignments()`.
///
/// [`DeviceConfigurationGroupAssignmentCollection`]: crate::requests::device_configuration_group_assignment::DeviceConfigurationGroupAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationgroupassignment?view=graph-rest-beta
pub struct DeviceConfigurationGroupAssignment {
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
    DeviceConfigurationGroupAssignment: "microsoft.graph.deviceConfigurationGroupAssignment", entity, base super::Entity;
    exclude_group: "excludeGroup" required,
    id: "id" key required,
    target_group_id: "targetGroupId",
}

mg::derived_from! { DeviceConfigurationGroupAssignment: super::Entity }

impl DeviceConfigurationGroupAssignment {
    /// `deviceConfiguration`: [`DeviceConfiguration`](super::DeviceConfiguration).
    pub const DEVICE_CONFIGURATION: mg::Nav<
        DeviceConfigurationGroupAssignment,
        super::DeviceConfiguration,
    > = mg::Nav::new("deviceConfiguration");
}

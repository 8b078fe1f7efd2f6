// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScriptGroupAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptGroupAssignmentCollection`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).group_assignments()`.
///
/// [`DeviceManagementScriptGroupAssignmentCollection`]: crate::requests::device_management_script_group_assignment::DeviceManagementScriptGroupAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptgroupassignment?view=graph-rest-beta
pub struct DeviceManagementScriptGroupAssignment {
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
    DeviceManagementScriptGroupAssignment: "microsoft.graph.deviceManagementScriptGroupAssignment", entity, base super::Entity;
    id: "id" key required,
    target_group_id: "targetGroupId",
}

mg::derived_from! { DeviceManagementScriptGroupAssignment: super::Entity }

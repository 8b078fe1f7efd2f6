// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScriptAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptAssignmentCollection`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).assignments()`.
///
/// [`DeviceManagementScriptAssignmentCollection`]: crate::requests::device_management_script_assignment::DeviceManagementScriptAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptassignment?view=graph-rest-beta
pub struct DeviceManagementScriptAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementScriptAssignment: "microsoft.graph.deviceManagementScriptAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { DeviceManagementScriptAssignment: super::Entity }

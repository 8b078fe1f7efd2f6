// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceHealthScriptAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceHealthScriptAssignmentCollection`], for example
/// `graph.device_management().device_compliance_scripts().id(id).assignments()`.
///
/// [`DeviceHealthScriptAssignmentCollection`]: crate::requests::device_health_script_assignment::DeviceHealthScriptAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptassignment?view=graph-rest-beta
pub struct DeviceHealthScriptAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `runRemediationScript`. Never null.
    pub run_remediation_script: mg::Field<bool>,
    /// `runSchedule`.
    pub run_schedule: mg::Field<mg::Boxed<super::DeviceHealthScriptRunSchedule>>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptAssignment: "microsoft.graph.deviceHealthScriptAssignment", entity, base super::Entity;
    id: "id" key required,
    run_remediation_script: "runRemediationScript" required,
    run_schedule: "runSchedule",
    target: "target",
}

mg::derived_from! { DeviceHealthScriptAssignment: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptassignment?view=graph-rest-beta>
    DeviceHealthScriptAssignment "microsoft.graph.deviceHealthScriptAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `runRemediationScript`: Boolean, not null
    run_remediation_script "runRemediationScript" "r": bool,
    /// `runSchedule`: deviceHealthScriptRunSchedule
    run_schedule "runSchedule": mg::Boxed<super::DeviceHealthScriptRunSchedule>,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { DeviceHealthScriptAssignment: super::Entity }

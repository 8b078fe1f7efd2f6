// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceComplianceScript`, by its URL.
    ///
    /// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}`.
    DeviceComplianceScriptResource(mg::One<models::DeviceComplianceScript>)
}

impl DeviceComplianceScriptResource {
    /// `…/assignments`: many `deviceHealthScriptAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_health_script_assignment::DeviceHealthScriptAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceRunStates`: many `deviceComplianceScriptDeviceState`
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_compliance_script_device_state::DeviceComplianceScriptDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }

    /// `…/runSummary`: `deviceComplianceScriptRunSummary`
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_compliance_script_run_summary::DeviceComplianceScriptRunSummaryResource {
        mg::to(self, "runSummary")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceComplianceScript`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts`.
pub type DeviceComplianceScriptCollection = mg::Many<
    models::DeviceComplianceScript,
    DeviceComplianceScriptResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `deviceHealthScriptAssignments`: Collection(deviceHealthScriptAssignment)
    device_health_script_assignments "deviceHealthScriptAssignments": Vec<models::DeviceHealthScriptAssignment>,
}

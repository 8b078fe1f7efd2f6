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
    ///
    /// [List deviceHealthScriptAssignments](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceHealthScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceHealthScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceHealthScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceHealthScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_health_script_assignment::DeviceHealthScriptAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceRunStates`: many `deviceComplianceScriptDeviceState`
    ///
    /// [List deviceComplianceScriptDeviceStates](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceComplianceScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceComplianceScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceComplianceScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceComplianceScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_compliance_script_device_state::DeviceComplianceScriptDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }

    /// `…/runSummary`: `deviceComplianceScriptRunSummary`
    ///
    /// [Get deviceComplianceScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceComplianceScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_compliance_script_run_summary::DeviceComplianceScriptRunSummaryResource {
        mg::to(self, "runSummary")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
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

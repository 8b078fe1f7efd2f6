// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceCustomAttributeShellScript`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}`.
    DeviceCustomAttributeShellScriptResource(mg::One<models::DeviceCustomAttributeShellScript>)
}

impl DeviceCustomAttributeShellScriptResource {
    /// `…/assignments`: many `deviceManagementScriptAssignment`
    ///
    /// [List deviceManagementScriptAssignments](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScriptAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_script_assignment::DeviceManagementScriptAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceRunStates`: many `deviceManagementScriptDeviceState`
    ///
    /// [List deviceManagementScriptDeviceStates](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta); 204.
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
    ) -> requests::device_management_script_device_state::DeviceManagementScriptDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }

    /// `…/groupAssignments`: many `deviceManagementScriptGroupAssignment`
    ///
    /// [List deviceManagementScriptGroupAssignments](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScriptGroupAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScriptGroupAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScriptGroupAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScriptGroupAssignment](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::device_management_script_group_assignment::DeviceManagementScriptGroupAssignmentCollection {
        mg::to(self, "groupAssignments")
    }

    /// `…/runSummary`: `deviceManagementScriptRunSummary`
    ///
    /// [Get deviceManagementScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_management_script_run_summary::DeviceManagementScriptRunSummaryResource {
        mg::to(self, "runSummary")
    }

    /// `…/userRunStates`: many `deviceManagementScriptUserState`
    ///
    /// [List deviceManagementScriptUserStates](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementScriptUserState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementScriptUserState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementScriptUserState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementScriptUserState](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn user_run_states(
        &self,
    ) -> requests::device_management_script_user_state::DeviceManagementScriptUserStateCollection {
        mg::to(self, "userRunStates")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceCustomAttributeShellScript`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts`.
pub type DeviceCustomAttributeShellScriptCollection = mg::Many<
    models::DeviceCustomAttributeShellScript,
    DeviceCustomAttributeShellScriptResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `deviceManagementScriptAssignments`: Collection(deviceManagementScriptAssignment)
    device_management_script_assignments "deviceManagementScriptAssignments": Vec<models::DeviceManagementScriptAssignment>,
    /// `deviceManagementScriptGroupAssignments`: Collection(deviceManagementScriptGroupAssignment)
    device_management_script_group_assignments "deviceManagementScriptGroupAssignments": Vec<models::DeviceManagementScriptGroupAssignment>,
}

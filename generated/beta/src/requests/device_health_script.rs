// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceHealthScript`, by its URL.
    ///
    /// For example `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}`.
    DeviceHealthScriptResource(mg::One<models::DeviceHealthScript>)
}

impl DeviceHealthScriptResource {
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

    /// `…/deviceRunStates`: many `deviceHealthScriptDeviceState`
    ///
    /// [List deviceHealthScriptDeviceStates](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceHealthScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceHealthScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceHealthScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceHealthScriptDeviceState](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_health_script_device_state::DeviceHealthScriptDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }

    /// `…/runSummary`: `deviceHealthScriptRunSummary`
    ///
    /// [Get deviceHealthScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceHealthScriptRunSummary](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_health_script_run_summary::DeviceHealthScriptRunSummaryResource {
        mg::to(self, "runSummary")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/getGlobalScriptHighestAvailableVersion`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getglobalscripthighestavailableversion?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/getGlobalScriptHighestAvailableVersion`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn get_global_script_highest_available_version(&self) -> mg::Request<String> {
        mg::Path::action(self, "getGlobalScriptHighestAvailableVersion")
    }

    /// `GET …/getRemediationHistory`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationhistory?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/getRemediationHistory`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn get_remediation_history(
        &self,
    ) -> mg::Request<models::DeviceHealthScriptRemediationHistory> {
        mg::Path::function(self, "getRemediationHistory")
    }

    /// `POST …/updateGlobalScript`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-updateglobalscript?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/updateGlobalScript`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn update_global_script(
        &self,
        parameters: UpdateGlobalScript,
    ) -> mg::Request<String> {
        mg::Path::action_with(self, "updateGlobalScript", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceHealthScript`, by its URL.
    ///
    /// For example `/deviceManagement/deviceHealthScripts`.
    DeviceHealthScriptCollection(mg::Many<models::DeviceHealthScript, DeviceHealthScriptResource>)
}

impl DeviceHealthScriptCollection {
    /// `GET …/areGlobalScriptsAvailable`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-areglobalscriptsavailable?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/deviceHealthScripts/areGlobalScriptsAvailable`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn are_global_scripts_available(
        &self,
    ) -> mg::Request<mg::Open<models::GlobalDeviceHealthScriptState>> {
        mg::Path::function(self, "areGlobalScriptsAvailable")
    }

    /// `POST …/enableGlobalScripts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-enableglobalscripts?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceHealthScripts/enableGlobalScripts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn enable_global_scripts(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableGlobalScripts")
    }

    /// `GET …/getRemediationSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationsummary?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/deviceHealthScripts/getRemediationSummary`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.Read.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn get_remediation_summary(
        &self,
    ) -> mg::Request<models::DeviceHealthScriptRemediationSummary> {
        mg::Path::function(self, "getRemediationSummary")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `deviceHealthScriptAssignments`: Collection(deviceHealthScriptAssignment)
    device_health_script_assignments "deviceHealthScriptAssignments": Vec<models::DeviceHealthScriptAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateGlobalScript`.
    UpdateGlobalScript "microsoft.graph.updateGlobalScript" "parameters";
    /// `version`: String
    version "version": String,
}

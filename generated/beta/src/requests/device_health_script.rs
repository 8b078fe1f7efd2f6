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
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/getGlobalScriptHighestAvailableVersion`
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
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementScripts.ReadWrite.All |
    #[inline]
    pub fn enable_global_scripts(&self) -> mg::Request<()> {
        mg::Path::action(self, "enableGlobalScripts")
    }

    /// `GET …/getRemediationSummary`
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

// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceHealthScript`](models::DeviceHealthScript): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().device_health_scripts().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceHealthScriptResource(mg::One<models::DeviceHealthScript>);

mg::builder! { DeviceHealthScriptResource: mg::One<models::DeviceHealthScript> }

impl DeviceHealthScriptResource {
    /// `…/assignments`: many
    /// [`DeviceHealthScriptAssignment`](models::DeviceHealthScriptAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_health_script_assignment::DeviceHealthScriptAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceRunStates`: many
    /// [`DeviceHealthScriptDeviceState`](models::DeviceHealthScriptDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_health_script_device_state::DeviceHealthScriptDeviceStateCollection {
        mg::navigate(self, "deviceRunStates")
    }

    /// `…/runSummary`: [`DeviceHealthScriptRunSummary`](models::DeviceHealthScriptRunSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-update?view=graph-rest-beta
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_health_script_run_summary::DeviceHealthScriptRunSummaryResource {
        mg::navigate(self, "runSummary")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/getGlobalScriptHighestAvailableVersion`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getglobalscripthighestavailableversion?view=graph-rest-beta
    #[inline]
    pub fn get_global_script_highest_available_version(&self) -> mg::Request<String> {
        self.raw().action("getGlobalScriptHighestAvailableVersion")
    }

    /// `GET …/getRemediationHistory`.
    ///
    /// Returns 200 with
    /// [`DeviceHealthScriptRemediationHistory`](models::DeviceHealthScriptRemediationHistory).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationhistory?view=graph-rest-beta
    #[inline]
    pub fn get_remediation_history(
        &self,
    ) -> mg::Request<models::DeviceHealthScriptRemediationHistory> {
        self.raw().function("getRemediationHistory")
    }

    /// `POST …/updateGlobalScript`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-updateglobalscript?view=graph-rest-beta
    #[inline]
    pub fn update_global_script(
        &self,
        parameters: UpdateGlobalScript,
    ) -> mg::Request<String> {
        self.raw().action_with("updateGlobalScript", &parameters)
    }
}

/// Requests on a collection of [`DeviceHealthScript`](models::DeviceHealthScript): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_health_scripts()`.
#[derive(Clone, Debug)]
pub struct DeviceHealthScriptCollection(
    mg::Many<models::DeviceHealthScript, DeviceHealthScriptResource>,
);

mg::builder! { DeviceHealthScriptCollection: mg::Many<models::DeviceHealthScript, DeviceHealthScriptResource> }

impl DeviceHealthScriptCollection {
    /// `GET …/areGlobalScriptsAvailable`.
    ///
    /// Returns 200 with [`GlobalDeviceHealthScriptState`](models::GlobalDeviceHealthScriptState).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-areglobalscriptsavailable?view=graph-rest-beta
    #[inline]
    pub fn are_global_scripts_available(
        &self,
    ) -> mg::Request<mg::Open<models::GlobalDeviceHealthScriptState>> {
        self.raw().function("areGlobalScriptsAvailable")
    }

    /// `POST …/enableGlobalScripts`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-enableglobalscripts?view=graph-rest-beta
    #[inline]
    pub fn enable_global_scripts(&self) -> mg::Request<()> {
        self.raw().action("enableGlobalScripts")
    }

    /// `GET …/getRemediationSummary`.
    ///
    /// Returns 200 with
    /// [`DeviceHealthScriptRemediationSummary`](models::DeviceHealthScriptRemediationSummary).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationsummary?view=graph-rest-beta
    #[inline]
    pub fn get_remediation_summary(
        &self,
    ) -> mg::Request<models::DeviceHealthScriptRemediationSummary> {
        self.raw().function("getRemediationSummary")
    }
}

/// Parameters of [`DeviceHealthScriptResource::assign`].
pub struct Assign {
    /// `deviceHealthScriptAssignments`.
    pub device_health_script_assignments: mg::Field<
        Vec<models::DeviceHealthScriptAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    device_health_script_assignments: "deviceHealthScriptAssignments",
}

/// Parameters of [`DeviceHealthScriptResource::update_global_script`].
pub struct UpdateGlobalScript {
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateGlobalScript: "microsoft.graph.updateGlobalScript", parameters;
    version: "version",
}

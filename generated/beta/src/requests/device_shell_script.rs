// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceShellScript`](models::DeviceShellScript): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().device_shell_scripts().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceShellScriptResource(mg::One<models::DeviceShellScript>);

mg::builder! { DeviceShellScriptResource: mg::One<models::DeviceShellScript> }

impl DeviceShellScriptResource {
    /// `…/assignments`: many
    /// [`DeviceManagementScriptAssignment`](models::DeviceManagementScriptAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_script_assignment::DeviceManagementScriptAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](models::DeviceManagementScriptDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_management_script_device_state::DeviceManagementScriptDeviceStateCollection {
        mg::navigate(self, "deviceRunStates")
    }

    /// `…/groupAssignments`: many
    /// [`DeviceManagementScriptGroupAssignment`](models::DeviceManagementScriptGroupAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::device_management_script_group_assignment::DeviceManagementScriptGroupAssignmentCollection {
        mg::navigate(self, "groupAssignments")
    }

    /// `…/runSummary`:
    /// [`DeviceManagementScriptRunSummary`](models::DeviceManagementScriptRunSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-update?view=graph-rest-beta
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_management_script_run_summary::DeviceManagementScriptRunSummaryResource {
        mg::navigate(self, "runSummary")
    }

    /// `…/userRunStates`: many
    /// [`DeviceManagementScriptUserState`](models::DeviceManagementScriptUserState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-delete?view=graph-rest-beta
    #[inline]
    pub fn user_run_states(
        &self,
    ) -> requests::device_management_script_user_state::DeviceManagementScriptUserStateCollection {
        mg::navigate(self, "userRunStates")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`DeviceShellScript`](models::DeviceShellScript): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_shell_scripts()`.
pub type DeviceShellScriptCollection = mg::Many<
    models::DeviceShellScript,
    DeviceShellScriptResource,
>;

/// Parameters of [`DeviceShellScriptResource::assign`].
pub struct Assign {
    /// `deviceManagementScriptAssignments`.
    pub device_management_script_assignments: mg::Field<
        Vec<models::DeviceManagementScriptAssignment>,
    >,
    /// `deviceManagementScriptGroupAssignments`.
    pub device_management_script_group_assignments: mg::Field<
        Vec<models::DeviceManagementScriptGroupAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    device_management_script_assignments: "deviceManagementScriptAssignments",
    device_management_script_group_assignments: "deviceManagementScriptGroupAssignments",
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceComplianceScript`](models::DeviceComplianceScript): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().device_compliance_scripts().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceComplianceScriptResource(mg::One<models::DeviceComplianceScript>);

mg::builder! { DeviceComplianceScriptResource: mg::One<models::DeviceComplianceScript> }

impl DeviceComplianceScriptResource {
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
    /// [`DeviceComplianceScriptDeviceState`](models::DeviceComplianceScriptDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::device_compliance_script_device_state::DeviceComplianceScriptDeviceStateCollection {
        mg::navigate(self, "deviceRunStates")
    }

    /// `…/runSummary`:
    /// [`DeviceComplianceScriptRunSummary`](models::DeviceComplianceScriptRunSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-update?view=graph-rest-beta
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::device_compliance_script_run_summary::DeviceComplianceScriptRunSummaryResource {
        mg::navigate(self, "runSummary")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`DeviceComplianceScript`](models::DeviceComplianceScript): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_scripts()`.
pub type DeviceComplianceScriptCollection = mg::Many<
    models::DeviceComplianceScript,
    DeviceComplianceScriptResource,
>;

/// Parameters of [`DeviceComplianceScriptResource::assign`].
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

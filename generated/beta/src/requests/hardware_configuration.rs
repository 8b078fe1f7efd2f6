// @generated
use crate::{mg, models, requests};

/// Requests on one [`HardwareConfiguration`](models::HardwareConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().hardware_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct HardwareConfigurationResource(mg::One<models::HardwareConfiguration>);

mg::builder! { HardwareConfigurationResource: mg::One<models::HardwareConfiguration> }

impl HardwareConfigurationResource {
    /// `…/assignments`: many
    /// [`HardwareConfigurationAssignment`](models::HardwareConfigurationAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::hardware_configuration_assignment::HardwareConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceRunStates`: many
    /// [`HardwareConfigurationDeviceState`](models::HardwareConfigurationDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::hardware_configuration_device_state::HardwareConfigurationDeviceStateCollection {
        mg::navigate(self, "deviceRunStates")
    }

    /// `…/runSummary`:
    /// [`HardwareConfigurationRunSummary`](models::HardwareConfigurationRunSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::hardware_configuration_run_summary::HardwareConfigurationRunSummaryResource {
        mg::navigate(self, "runSummary")
    }

    /// `…/userRunStates`: many
    /// [`HardwareConfigurationUserState`](models::HardwareConfigurationUserState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_run_states(
        &self,
    ) -> requests::hardware_configuration_user_state::HardwareConfigurationUserStateCollection {
        mg::navigate(self, "userRunStates")
    }

    /// `POST …/assign`.
    ///
    /// Returns a page of
    /// [`HardwareConfigurationAssignment`](models::HardwareConfigurationAssignment).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::HardwareConfigurationAssignment>> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`HardwareConfiguration`](models::HardwareConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_configurations()`.
pub type HardwareConfigurationCollection = mg::Many<
    models::HardwareConfiguration,
    HardwareConfigurationResource,
>;

/// Parameters of [`HardwareConfigurationResource::assign`].
pub struct Assign {
    /// `hardwareConfigurationAssignments`.
    pub hardware_configuration_assignments: mg::Field<
        Vec<models::HardwareConfigurationAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    hardware_configuration_assignments: "hardwareConfigurationAssignments",
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.hardwareConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}`.
    HardwareConfigurationResource(mg::One<models::HardwareConfiguration>)
}

impl HardwareConfigurationResource {
    /// `…/assignments`: many `hardwareConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::hardware_configuration_assignment::HardwareConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceRunStates`: many `hardwareConfigurationDeviceState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_run_states(
        &self,
    ) -> requests::hardware_configuration_device_state::HardwareConfigurationDeviceStateCollection {
        mg::to(self, "deviceRunStates")
    }

    /// `…/runSummary`: `hardwareConfigurationRunSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn run_summary(
        &self,
    ) -> requests::hardware_configuration_run_summary::HardwareConfigurationRunSummaryResource {
        mg::to(self, "runSummary")
    }

    /// `…/userRunStates`: many `hardwareConfigurationUserState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_run_states(
        &self,
    ) -> requests::hardware_configuration_user_state::HardwareConfigurationUserStateCollection {
        mg::to(self, "userRunStates")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::HardwareConfigurationAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.hardwareConfiguration`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations`.
pub type HardwareConfigurationCollection = mg::Many<
    models::HardwareConfiguration,
    HardwareConfigurationResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `hardwareConfigurationAssignments`: Collection(hardwareConfigurationAssignment)
    hardware_configuration_assignments "hardwareConfigurationAssignments": Vec<models::HardwareConfigurationAssignment>,
}

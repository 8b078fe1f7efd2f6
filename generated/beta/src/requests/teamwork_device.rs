// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkDevice`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}`.
    TeamworkDeviceResource(mg::One<models::TeamworkDevice>)
}

impl TeamworkDeviceResource {
    /// `…/activity`: `teamworkDeviceActivity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    #[inline]
    pub fn activity(
        &self,
    ) -> requests::teamwork_device_activity::TeamworkDeviceActivityResource {
        mg::to(self, "activity")
    }

    /// `…/configuration`: `teamworkDeviceConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    #[inline]
    pub fn configuration(
        &self,
    ) -> requests::teamwork_device_configuration::TeamworkDeviceConfigurationResource {
        mg::to(self, "configuration")
    }

    /// `…/health`: `teamworkDeviceHealth`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    #[inline]
    pub fn health(
        &self,
    ) -> requests::teamwork_device_health::TeamworkDeviceHealthResource {
        mg::to(self, "health")
    }

    /// `…/operations`: many `teamworkDeviceOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teamwork_device_operation::TeamworkDeviceOperationCollection {
        mg::to(self, "operations")
    }

    /// `POST …/restart`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamworkDevice.ReadWrite.All** | **TeamworkDevice.ReadWrite.All** |
    #[inline]
    pub fn restart(&self) -> mg::Request<()> {
        mg::Path::action(self, "restart")
    }

    /// `POST …/runDiagnostics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamworkDevice.ReadWrite.All** | **TeamworkDevice.ReadWrite.All** |
    #[inline]
    pub fn run_diagnostics(&self) -> mg::Request<()> {
        mg::Path::action(self, "runDiagnostics")
    }

    /// `POST …/updateSoftware`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamworkDevice.ReadWrite.All** | **TeamworkDevice.ReadWrite.All** |
    #[inline]
    pub fn update_software(&self, parameters: UpdateSoftware) -> mg::Request<()> {
        mg::Path::action_with(self, "updateSoftware", &parameters)
    }
}

/// A collection of `microsoft.graph.teamworkDevice`, by its URL.
///
/// For example `/teamwork/devices`.
pub type TeamworkDeviceCollection = mg::Many<
    models::TeamworkDevice,
    TeamworkDeviceResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.updateSoftware`.
    UpdateSoftware "microsoft.graph.updateSoftware" "parameters";
    /// `softwareType`: teamworkSoftwareType, not null
    software_type "softwareType" "r": mg::Open<models::TeamworkSoftwareType>,
    /// `softwareVersion`: String
    software_version "softwareVersion": String,
}

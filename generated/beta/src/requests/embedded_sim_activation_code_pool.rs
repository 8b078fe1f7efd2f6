// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.embeddedSIMActivationCodePool`, by its URL.
    ///
    /// For example `/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePool-id}`.
    EmbeddedSimActivationCodePoolResource(mg::One<models::EmbeddedSimActivationCodePool>)
}

impl EmbeddedSimActivationCodePoolResource {
    /// `…/assignments`: many `embeddedSIMActivationCodePoolAssignment`
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
    ) -> requests::embedded_sim_activation_code_pool_assignment::EmbeddedSimActivationCodePoolAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceStates`: many `embeddedSIMDeviceState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::embedded_sim_device_state::EmbeddedSimDeviceStateCollection {
        mg::to(self, "deviceStates")
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
    ) -> mg::Request<mg::Page<models::EmbeddedSimActivationCodePoolAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.embeddedSIMActivationCodePool`, by its URL.
///
/// For example `/deviceManagement/embeddedSIMActivationCodePools`.
pub type EmbeddedSimActivationCodePoolCollection = mg::Many<
    models::EmbeddedSimActivationCodePool,
    EmbeddedSimActivationCodePoolResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(embeddedSIMActivationCodePoolAssignment)
    assignments "assignments": Vec<models::EmbeddedSimActivationCodePoolAssignment>,
}

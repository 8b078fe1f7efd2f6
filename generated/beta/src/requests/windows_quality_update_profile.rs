// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsQualityUpdateProfile`, by its URL.
    ///
    /// For example `/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfile-id}`.
    WindowsQualityUpdateProfileResource(mg::One<models::WindowsQualityUpdateProfile>)
}

impl WindowsQualityUpdateProfileResource {
    /// `…/assignments`: many `windowsQualityUpdateProfileAssignment`
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
    ) -> requests::windows_quality_update_profile_assignment::WindowsQualityUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.windowsQualityUpdateProfile`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdateProfiles`.
pub type WindowsQualityUpdateProfileCollection = mg::Many<
    models::WindowsQualityUpdateProfile,
    WindowsQualityUpdateProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(windowsQualityUpdateProfileAssignment)
    assignments "assignments": Vec<models::WindowsQualityUpdateProfileAssignment>,
}

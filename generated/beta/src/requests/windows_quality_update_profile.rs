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
    /// [List windowsQualityUpdateProfileAssignments](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsQualityUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsQualityUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsQualityUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsQualityUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-delete?view=graph-rest-beta); 204.
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assign`
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

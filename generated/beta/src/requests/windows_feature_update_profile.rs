// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsFeatureUpdateProfile`, by its URL.
    ///
    /// For example `/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfile-id}`.
    WindowsFeatureUpdateProfileResource(mg::One<models::WindowsFeatureUpdateProfile>)
}

impl WindowsFeatureUpdateProfileResource {
    /// `…/assignments`: many `windowsFeatureUpdateProfileAssignment`
    ///
    /// [List windowsFeatureUpdateProfileAssignments](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get windowsFeatureUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsFeatureUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update windowsFeatureUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsFeatureUpdateProfileAssignment](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-delete?view=graph-rest-beta); 204.
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
    ) -> requests::windows_feature_update_profile_assignment::WindowsFeatureUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.windowsFeatureUpdateProfile`, by its URL.
///
/// For example `/deviceManagement/windowsFeatureUpdateProfiles`.
pub type WindowsFeatureUpdateProfileCollection = mg::Many<
    models::WindowsFeatureUpdateProfile,
    WindowsFeatureUpdateProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(windowsFeatureUpdateProfileAssignment)
    assignments "assignments": Vec<models::WindowsFeatureUpdateProfileAssignment>,
}

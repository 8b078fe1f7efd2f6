// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appleUserInitiatedEnrollmentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfile-id}`.
    AppleUserInitiatedEnrollmentProfileResource(mg::One<models::AppleUserInitiatedEnrollmentProfile>)
}

impl AppleUserInitiatedEnrollmentProfileResource {
    /// `…/assignments`: many `appleEnrollmentProfileAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::apple_enrollment_profile_assignment::AppleEnrollmentProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/setPriority`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn set_priority(&self, parameters: SetPriority) -> mg::Request<()> {
        mg::Path::action_with(self, "setPriority", &parameters)
    }
}

/// A collection of `microsoft.graph.appleUserInitiatedEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/appleUserInitiatedEnrollmentProfiles`.
pub type AppleUserInitiatedEnrollmentProfileCollection = mg::Many<
    models::AppleUserInitiatedEnrollmentProfile,
    AppleUserInitiatedEnrollmentProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.setPriority`.
    SetPriority "microsoft.graph.setPriority" "parameters";
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

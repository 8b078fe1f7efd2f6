// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.intuneBrandingProfile`, by its URL.
    ///
    /// For example `/deviceManagement/intuneBrandingProfiles/{intuneBrandingProfile-id}`.
    IntuneBrandingProfileResource(mg::One<models::IntuneBrandingProfile>)
}

impl IntuneBrandingProfileResource {
    /// `…/assignments`: many `intuneBrandingProfileAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::intune_branding_profile_assignment::IntuneBrandingProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.intuneBrandingProfile`, by its URL.
///
/// For example `/deviceManagement/intuneBrandingProfiles`.
pub type IntuneBrandingProfileCollection = mg::Many<
    models::IntuneBrandingProfile,
    IntuneBrandingProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(intuneBrandingProfileAssignment)
    assignments "assignments": Vec<models::IntuneBrandingProfileAssignment>,
}

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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_quality_update_profile_assignment::WindowsQualityUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
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

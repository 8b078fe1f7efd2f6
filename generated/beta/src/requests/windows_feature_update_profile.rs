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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_feature_update_profile_assignment::WindowsFeatureUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
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

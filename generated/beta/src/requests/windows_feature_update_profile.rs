// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsFeatureUpdateProfile`](models::WindowsFeatureUpdateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_feature_update_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsFeatureUpdateProfileResource(
    mg::One<models::WindowsFeatureUpdateProfile>,
);

mg::builder! { WindowsFeatureUpdateProfileResource: mg::One<models::WindowsFeatureUpdateProfile> }

impl WindowsFeatureUpdateProfileResource {
    /// `…/assignments`: many
    /// [`WindowsFeatureUpdateProfileAssignment`](models::WindowsFeatureUpdateProfileAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_feature_update_profile_assignment::WindowsFeatureUpdateProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsFeatureUpdateProfile`](models::WindowsFeatureUpdateProfile): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().windows_feature_update_profiles()`.
pub type WindowsFeatureUpdateProfileCollection = mg::Many<
    models::WindowsFeatureUpdateProfile,
    WindowsFeatureUpdateProfileResource,
>;

/// Parameters of [`WindowsFeatureUpdateProfileResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::WindowsFeatureUpdateProfileAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

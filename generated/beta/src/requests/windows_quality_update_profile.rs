// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsQualityUpdateProfile`](models::WindowsQualityUpdateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_quality_update_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsQualityUpdateProfileResource(
    mg::One<models::WindowsQualityUpdateProfile>,
);

mg::builder! { WindowsQualityUpdateProfileResource: mg::One<models::WindowsQualityUpdateProfile> }

impl WindowsQualityUpdateProfileResource {
    /// `…/assignments`: many
    /// [`WindowsQualityUpdateProfileAssignment`](models::WindowsQualityUpdateProfileAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_quality_update_profile_assignment::WindowsQualityUpdateProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsQualityUpdateProfile`](models::WindowsQualityUpdateProfile): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().windows_quality_update_profiles()`.
pub type WindowsQualityUpdateProfileCollection = mg::Many<
    models::WindowsQualityUpdateProfile,
    WindowsQualityUpdateProfileResource,
>;

/// Parameters of [`WindowsQualityUpdateProfileResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::WindowsQualityUpdateProfileAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

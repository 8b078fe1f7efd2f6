// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDriverUpdateProfileAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsDriverUpdateProfileAssignmentCollection`], for example
/// `graph.device_management().windows_driver_update_profiles().id(id).assignments()`.
///
/// [`WindowsDriverUpdateProfileAssignmentCollection`]: crate::requests::windows_driver_update_profile_assignment::WindowsDriverUpdateProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdriverupdateprofileassignment?view=graph-rest-beta
pub struct WindowsDriverUpdateProfileAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`. Never null.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDriverUpdateProfileAssignment: "microsoft.graph.windowsDriverUpdateProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target" required,
}

mg::derived_from! { WindowsDriverUpdateProfileAssignment: super::Entity }

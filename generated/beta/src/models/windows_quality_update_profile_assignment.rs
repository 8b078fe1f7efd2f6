// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsQualityUpdateProfileAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsQualityUpdateProfileAssignmentCollection`], for example
/// `graph.device_management().windows_quality_update_profiles().id(id).assignments()`.
///
/// [`WindowsQualityUpdateProfileAssignmentCollection`]: crate::requests::windows_quality_update_profile_assignment::WindowsQualityUpdateProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofileassignment?view=graph-rest-beta
pub struct WindowsQualityUpdateProfileAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateProfileAssignment: "microsoft.graph.windowsQualityUpdateProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { WindowsQualityUpdateProfileAssignment: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsFeatureUpdateProfileAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsFeatureUpdateProfileAssignmentCollection`], for example
/// `graph.device_management().windows_feature_update_profiles().id(id).assignments()`.
///
/// [`WindowsFeatureUpdateProfileAssignmentCollection`]: crate::requests::windows_feature_update_profile_assignment::WindowsFeatureUpdateProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofileassignment?view=graph-rest-beta
pub struct WindowsFeatureUpdateProfileAssignment {
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
    WindowsFeatureUpdateProfileAssignment: "microsoft.graph.windowsFeatureUpdateProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { WindowsFeatureUpdateProfileAssignment: super::Entity }

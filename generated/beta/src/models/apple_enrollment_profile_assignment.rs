// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appleEnrollmentProfileAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppleEnrollmentProfileAssignmentCollection`], for example
/// `graph.device_management().apple_user_initiated_enrollment_profiles().id(id).assignments()`.
///
/// [`AppleEnrollmentProfileAssignmentCollection`]: crate::requests::apple_enrollment_profile_assignment::AppleEnrollmentProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/appleenrollmentprofileassignment?view=graph-rest-beta
pub struct AppleEnrollmentProfileAssignment {
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
    AppleEnrollmentProfileAssignment: "microsoft.graph.appleEnrollmentProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { AppleEnrollmentProfileAssignment: super::Entity }

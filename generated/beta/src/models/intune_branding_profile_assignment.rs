// @generated
use crate::mg;

/// Entity type [`microsoft.graph.intuneBrandingProfileAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IntuneBrandingProfileAssignmentCollection`], for example
/// `graph.device_management().intune_branding_profiles().id(id).assignments()`.
///
/// [`IntuneBrandingProfileAssignmentCollection`]: crate::requests::intune_branding_profile_assignment::IntuneBrandingProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intunebrandingprofileassignment?view=graph-rest-beta
pub struct IntuneBrandingProfileAssignment {
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
    IntuneBrandingProfileAssignment: "microsoft.graph.intuneBrandingProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { IntuneBrandingProfileAssignment: super::Entity }

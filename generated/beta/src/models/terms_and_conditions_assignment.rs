// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termsAndConditionsAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TermsAndConditionsAssignmentCollection`], for example
/// `graph.device_management().terms_and_conditions().id(id).assignments()`.
///
/// [`TermsAndConditionsAssignmentCollection`]: crate::requests::terms_and_conditions_assignment::TermsAndConditionsAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/termsandconditionsassignment?view=graph-rest-beta
pub struct TermsAndConditionsAssignment {
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
    TermsAndConditionsAssignment: "microsoft.graph.termsAndConditionsAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { TermsAndConditionsAssignment: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termsAndConditionsGroupAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TermsAndConditionsGroupAssignmentCollection`], for example
/// `graph.device_management().terms_and_conditions().id(id).group_assignments()`.
///
/// [`TermsAndConditionsGroupAssignmentCollection`]: crate::requests::terms_and_conditions_group_assignment::TermsAndConditionsGroupAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/termsandconditionsgroupassignment?view=graph-rest-beta
pub struct TermsAndConditionsGroupAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `targetGroupId`.
    pub target_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermsAndConditionsGroupAssignment: "microsoft.graph.termsAndConditionsGroupAssignment", entity, base super::Entity;
    id: "id" key required,
    target_group_id: "targetGroupId",
}

mg::derived_from! { TermsAndConditionsGroupAssignment: super::Entity }

impl TermsAndConditionsGroupAssignment {
    /// `termsAndConditions`: [`TermsAndConditions`](super::TermsAndConditions).
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        TermsAndConditionsGroupAssignment,
        super::TermsAndConditions,
    > = mg::Nav::new("termsAndConditions");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.governanceSubject`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceSubjectCollection`], for example `graph.governance_subjects()`.
///
/// [`GovernanceSubjectCollection`]: crate::requests::governance_subject::GovernanceSubjectCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governancesubject?view=graph-rest-beta
pub struct GovernanceSubject {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalName`.
    pub principal_name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceSubject: "microsoft.graph.governanceSubject", entity, base super::Entity;
    display_name: "displayName",
    email: "email",
    id: "id" key required,
    principal_name: "principalName",
    type_: "type",
}

mg::derived_from! { GovernanceSubject: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termsAndConditions`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TermsAndConditionsCollection`], for example
/// `graph.device_management().terms_and_conditions()`.
///
/// [`TermsAndConditionsCollection`]: crate::requests::terms_and_conditions::TermsAndConditionsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/termsandconditions?view=graph-rest-beta
pub struct TermsAndConditions {
    /// `acceptanceStatement`.
    pub acceptance_statement: mg::Field<String>,
    /// `bodyText`.
    pub body_text: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermsAndConditions: "microsoft.graph.termsAndConditions", entity, base super::Entity;
    acceptance_statement: "acceptanceStatement",
    body_text: "bodyText",
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    modified_date_time: "modifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    title: "title",
    version: "version" required,
}

mg::derived_from! { TermsAndConditions: super::Entity }

impl TermsAndConditions {
    /// `acceptanceStatuses`: many
    /// [`TermsAndConditionsAcceptanceStatus`](super::TermsAndConditionsAcceptanceStatus).
    pub const ACCEPTANCE_STATUSES: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsAcceptanceStatus>,
    > = mg::Nav::new("acceptanceStatuses");
    /// `assignments`: many [`TermsAndConditionsAssignment`](super::TermsAndConditionsAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsAssignment>,
    > = mg::Nav::new("assignments");
    /// `groupAssignments`: many
    /// [`TermsAndConditionsGroupAssignment`](super::TermsAndConditionsGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        TermsAndConditions,
        Vec<super::TermsAndConditionsGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
}

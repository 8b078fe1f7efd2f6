// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationRubric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`EducationRubricCollection`](crate::requests::education_rubric::EducationRubricCollection), for
/// example `graph.education().me().rubrics()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-beta
pub struct EducationRubric {
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `grading`.
    pub grading: mg::Field<mg::Boxed<super::EducationAssignmentGradeType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `levels`.
    pub levels: mg::Field<Vec<super::RubricLevel>>,
    /// `qualities`.
    pub qualities: mg::Field<Vec<super::RubricQuality>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationRubric: "microsoft.graph.educationRubric", entity, base super::Entity;
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    description: "description",
    display_name: "displayName",
    grading: "grading",
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    levels: "levels",
    qualities: "qualities",
}

mg::derived_from! { EducationRubric: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationPointsOutcome`][reference], derived from
/// [`EducationOutcome`](super::EducationOutcome).
///
/// Requests: [`EducationPointsOutcomeCollection`], for example:
///
/// ```ignore
/// graph
///     .education()
///     .me()
///     .assignments()
///     .id(id)
///     .submissions()
///     .id(id)
///     .outcomes()
///     .cast_to_education_points_outcome()
/// ```
///
/// [`EducationPointsOutcomeCollection`]: crate::requests::education_points_outcome::EducationPointsOutcomeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-beta
pub struct EducationPointsOutcome {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `points`.
    pub points: mg::Field<mg::Boxed<super::EducationAssignmentPointsGrade>>,
    /// `publishedPoints`.
    pub published_points: mg::Field<mg::Boxed<super::EducationAssignmentPointsGrade>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationPointsOutcome: "microsoft.graph.educationPointsOutcome", entity, base super::EducationOutcome;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    points: "points",
    published_points: "publishedPoints",
}

mg::derived_from! { EducationPointsOutcome: super::EducationOutcome, super::Entity }

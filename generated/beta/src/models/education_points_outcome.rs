// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationPointsOutcome`, an entity type derived from `microsoft.graph.educationOutcome`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-beta>
    EducationPointsOutcome "microsoft.graph.educationPointsOutcome" "entity" : super::EducationOutcome;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `points`: educationAssignmentPointsGrade
    points "points": mg::Boxed<super::EducationAssignmentPointsGrade>,
    /// `publishedPoints`: educationAssignmentPointsGrade
    published_points "publishedPoints": mg::Boxed<super::EducationAssignmentPointsGrade>,
}

mg::derived_from! { EducationPointsOutcome: super::EducationOutcome, super::Entity }

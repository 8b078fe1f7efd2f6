// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationRubric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-beta>
    EducationRubric "microsoft.graph.educationRubric" "entity" : super::Entity;
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `description`: educationItemBody
    description "description": mg::Boxed<super::EducationItemBody>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `grading`: educationAssignmentGradeType
    grading "grading": mg::Boxed<super::EducationAssignmentGradeType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `levels`: Collection(rubricLevel)
    levels "levels": Vec<super::RubricLevel>,
    /// `qualities`: Collection(rubricQuality)
    qualities "qualities": Vec<super::RubricQuality>,
}

mg::derived_from! { EducationRubric: super::Entity }

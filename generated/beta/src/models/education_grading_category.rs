// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationGradingCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationgradingcategory?view=graph-rest-beta>
    EducationGradingCategory "microsoft.graph.educationGradingCategory" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `percentageWeight`: Int32, not null
    percentage_weight "percentageWeight" "r": i32,
}

mg::derived_from! { EducationGradingCategory: super::Entity }

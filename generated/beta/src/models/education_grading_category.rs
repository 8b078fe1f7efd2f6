// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationGradingCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationGradingCategoryCollection`], for example
/// `graph.education().classes().id(id).assignment_settings().grading_categories()`.
///
/// [`EducationGradingCategoryCollection`]: crate::requests::education_grading_category::EducationGradingCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationgradingcategory?view=graph-rest-beta
pub struct EducationGradingCategory {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `percentageWeight`. Never null.
    pub percentage_weight: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationGradingCategory: "microsoft.graph.educationGradingCategory", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    percentage_weight: "percentageWeight" required,
}

mg::derived_from! { EducationGradingCategory: super::Entity }

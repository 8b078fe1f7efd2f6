// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationCategoryCollection`], for example
/// `graph.education().classes().id(id).assignment_categories()`.
///
/// Operations: `delta`.
///
/// [`EducationCategoryCollection`]: crate::requests::education_category::EducationCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationcategory?view=graph-rest-beta
pub struct EducationCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationCategory: "microsoft.graph.educationCategory", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { EducationCategory: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationGradingScheme`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationGradingSchemeCollection`], for example
/// `graph.education().classes().id(id).assignment_settings().grading_schemes()`.
///
/// [`EducationGradingSchemeCollection`]: crate::requests::education_grading_scheme::EducationGradingSchemeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationgradingscheme?view=graph-rest-beta
pub struct EducationGradingScheme {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `grades`.
    pub grades: mg::Field<Vec<super::EducationGradingSchemeGrade>>,
    /// `hidePointsDuringGrading`. Never null.
    pub hide_points_during_grading: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationGradingScheme: "microsoft.graph.educationGradingScheme", entity, base super::Entity;
    display_name: "displayName" required,
    grades: "grades",
    hide_points_during_grading: "hidePointsDuringGrading" required,
    id: "id" key required,
}

mg::derived_from! { EducationGradingScheme: super::Entity }

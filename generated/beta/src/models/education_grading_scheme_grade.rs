// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationGradingSchemeGrade`, a complex type.
    EducationGradingSchemeGrade "microsoft.graph.educationGradingSchemeGrade" "complex";
    /// `defaultPercentage`: Single
    default_percentage "defaultPercentage": f32,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `minPercentage`: Single, not null
    min_percentage "minPercentage" "r": f32,
}

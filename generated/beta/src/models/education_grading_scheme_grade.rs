// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationGradingSchemeGrade`.
pub struct EducationGradingSchemeGrade {
    /// `defaultPercentage`.
    pub default_percentage: mg::Field<f32>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `minPercentage`. Never null.
    pub min_percentage: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationGradingSchemeGrade: "microsoft.graph.educationGradingSchemeGrade", complex;
    default_percentage: "defaultPercentage",
    display_name: "displayName" required,
    min_percentage: "minPercentage" required,
}

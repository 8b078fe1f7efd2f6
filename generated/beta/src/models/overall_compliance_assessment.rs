// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.overallComplianceAssessment`, a complex type.
    OverallComplianceAssessment "microsoft.graph.overallComplianceAssessment" "complex";
}

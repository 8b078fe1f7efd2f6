// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.complianceAssessment`, a complex type.
    ComplianceAssessment "microsoft.graph.complianceAssessment" "complex";
}

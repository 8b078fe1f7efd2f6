// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cvssSummary`, a complex type.
    CvssSummary "microsoft.graph.security.cvssSummary" "complex";
    /// `score`: Double, not null
    score "score" "r": f64,
    /// `severity`: microsoft.graph.security.vulnerabilitySeverity
    severity "severity": mg::Open<super::VulnerabilitySeverity>,
    /// `vectorString`: String
    vector_string "vectorString": String,
}

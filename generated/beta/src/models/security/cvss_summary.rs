// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.cvssSummary`.
pub struct CvssSummary {
    /// `score`. Never null.
    pub score: mg::Field<f64>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::VulnerabilitySeverity>>,
    /// `vectorString`.
    pub vector_string: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CvssSummary: "microsoft.graph.security.cvssSummary", complex;
    score: "score" required,
    severity: "severity",
    vector_string: "vectorString",
}

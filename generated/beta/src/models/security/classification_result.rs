// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.classificationResult`.
pub struct ClassificationResult {
    /// `confidenceLevel`. Never null.
    pub confidence_level: mg::Field<i32>,
    /// `count`. Never null.
    pub count: mg::Field<i32>,
    /// `sensitiveTypeId`. Never null.
    pub sensitive_type_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassificationResult: "microsoft.graph.security.classificationResult", complex;
    confidence_level: "confidenceLevel" required,
    count: "count" required,
    sensitive_type_id: "sensitiveTypeId" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.classificationLimit`.
pub struct ClassificationLimit {
    /// `allowedLimit`.
    pub allowed_limit: mg::Field<i32>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `impactedSensitiveTypeIds`.
    pub impacted_sensitive_type_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassificationLimit: "microsoft.graph.classificationLimit", complex;
    allowed_limit: "allowedLimit",
    code: "code",
    impacted_sensitive_type_ids: "impactedSensitiveTypeIds" required,
}

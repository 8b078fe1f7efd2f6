// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationLimit`, a complex type.
    ClassificationLimit "microsoft.graph.classificationLimit" "complex";
    /// `allowedLimit`: Int32
    allowed_limit "allowedLimit": i32,
    /// `code`: String
    code "code": String,
    /// `impactedSensitiveTypeIds`: Collection(String), items not null
    impacted_sensitive_type_ids "impactedSensitiveTypeIds" "r": Vec<String>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.autoLabeling`, a complex type.
    AutoLabeling "microsoft.graph.autoLabeling" "complex";
    /// `message`: String
    message "message": String,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.blob`, a complex type.
    Blob "microsoft.graph.partners.billing.blob" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `partitionValue`: String, not null
    partition_value "partitionValue" "r": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extendedKeyUsage`, a complex type.
    ExtendedKeyUsage "microsoft.graph.extendedKeyUsage" "complex";
    /// `name`: String
    name "name": String,
    /// `objectIdentifier`: String
    object_identifier "objectIdentifier": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.referencedObject`, a complex type.
    ReferencedObject "microsoft.graph.referencedObject" "complex";
    /// `referencedObjectName`: String
    referenced_object_name "referencedObjectName": String,
    /// `referencedProperty`: String
    referenced_property "referencedProperty": String,
}

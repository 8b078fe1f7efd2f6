// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deleteAction`, a complex type.
    DeleteAction "microsoft.graph.deleteAction" "complex";
    /// `name`: String
    name "name": String,
    /// `objectType`: String
    object_type "objectType": String,
}

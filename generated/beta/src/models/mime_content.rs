// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mimeContent`, a complex type.
    MimeContent "microsoft.graph.mimeContent" "complex";
    /// `type`: String
    type_ "type": String,
    /// `value`: Binary
    value "value": mg::Binary,
}

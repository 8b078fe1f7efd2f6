// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointEmbeddedConfiguration`, a complex type.
    SharePointEmbeddedConfiguration "microsoft.graph.sharePointEmbeddedConfiguration" "complex";
    /// `containerTypeId`: String, not null
    container_type_id "containerTypeId" "r": String,
}

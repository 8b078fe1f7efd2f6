// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectedContent`, a complex type.
    ProtectedContent "microsoft.graph.protectedContent" "complex";
    /// `cid`: String
    cid "cid": String,
    /// `format`: String
    format "format": String,
    /// `labelId`: String, not null
    label_id "labelId" "r": String,
}

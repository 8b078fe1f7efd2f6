// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentTypeInfo`, a complex type.
    ContentTypeInfo "microsoft.graph.contentTypeInfo" "complex";
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
}

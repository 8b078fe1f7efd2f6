// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addIn`, a complex type.
    AddIn "microsoft.graph.addIn" "complex";
    /// `id`: Guid
    id "id": mg::Guid,
    /// `properties`: Collection(keyValue), items not null
    properties "properties" "r": Vec<super::KeyValue>,
    /// `type`: String, not null
    type_ "type" "r": String,
}

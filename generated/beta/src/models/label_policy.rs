// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.labelPolicy`, a complex type.
    LabelPolicy "microsoft.graph.labelPolicy" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `name`: String
    name "name": String,
}

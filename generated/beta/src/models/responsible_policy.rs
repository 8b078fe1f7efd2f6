// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.responsiblePolicy`, a complex type.
    ResponsiblePolicy "microsoft.graph.responsiblePolicy" "complex";
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
}

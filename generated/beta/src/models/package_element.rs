// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.packageElement`, a complex type.
    PackageElement "microsoft.graph.packageElement" "complex";
    /// `definition`: Json
    definition "definition": mg::Json,
    /// `id`: String
    id "id": String,
}

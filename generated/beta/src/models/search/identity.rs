// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.identity`, an open complex type.
    Identity "microsoft.graph.search.identity" "complex open";
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

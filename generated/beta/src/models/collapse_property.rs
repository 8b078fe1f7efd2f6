// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.collapseProperty`, a complex type.
    CollapseProperty "microsoft.graph.collapseProperty" "complex";
    /// `fields`: Collection(String), items not null
    fields "fields" "r": Vec<String>,
    /// `limit`: Int16, not null
    limit "limit" "r": i16,
}

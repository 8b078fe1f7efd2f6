// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitySetNames`, a complex type.
    EntitySetNames "microsoft.graph.entitySetNames" "complex";
}

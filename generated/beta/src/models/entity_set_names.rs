// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitySetNames`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    EntitySetNames "microsoft.graph.entitySetNames" "complex";
}

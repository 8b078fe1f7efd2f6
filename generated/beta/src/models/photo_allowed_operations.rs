// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.photoAllowedOperations`, a complex type.
    #[deprecated(note = "deprecated since 2024-02-16, to be removed on 2025-02-16 (revision 2023-11/PrivatePreview:photoEditPolicy)")]
    PhotoAllowedOperations "microsoft.graph.photoAllowedOperations" "complex";
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.photoAllowedOperations`.
#[deprecated(
    note = "deprecated since 2024-02-16, to be removed on 2025-02-16 (revision 2023-11/PrivatePreview:photoEditPolicy)"
)]
pub struct PhotoAllowedOperations {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PhotoAllowedOperations: "microsoft.graph.photoAllowedOperations", complex;
}

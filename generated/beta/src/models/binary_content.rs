// @generated
use crate::mg;

/// Complex type `microsoft.graph.binaryContent`, derived from [`ContentBase`](super::ContentBase).
pub struct BinaryContent {
    /// `data`. Never null.
    pub data: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BinaryContent: "microsoft.graph.binaryContent", complex, base super::ContentBase;
    data: "data" required,
}

mg::derived_from! { BinaryContent: super::ContentBase }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedFileHash`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedFileHash {
    /// `algorithm`. Never null.
    pub algorithm: mg::Field<mg::Open<super::Algorithm>>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedFileHash: "microsoft.graph.networkaccess.relatedFileHash", complex, base super::RelatedResource;
    algorithm: "algorithm" required,
    value: "value" required,
}

mg::derived_from! { RelatedFileHash: super::RelatedResource }

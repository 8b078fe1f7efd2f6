// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.fileHash`.
pub struct FileHash {
    /// `algorithm`. Never null.
    pub algorithm: mg::Field<mg::Open<super::FileHashAlgorithm>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileHash: "microsoft.graph.security.fileHash", complex;
    algorithm: "algorithm" required,
    value: "value",
}

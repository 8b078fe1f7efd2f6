// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileHash`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct FileHash {
    /// `hashType`.
    pub hash_type: mg::Field<mg::Open<super::FileHashType>>,
    /// `hashValue`.
    pub hash_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileHash: "microsoft.graph.fileHash", complex;
    hash_type: "hashType",
    hash_value: "hashValue",
}

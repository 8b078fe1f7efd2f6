// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileHash`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    FileHash "microsoft.graph.fileHash" "complex";
    /// `hashType`: fileHashType
    hash_type "hashType": mg::Open<super::FileHashType>,
    /// `hashValue`: String
    hash_value "hashValue": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    FileSecurityState "microsoft.graph.fileSecurityState" "complex";
    /// `fileHash`: fileHash
    file_hash "fileHash": mg::Boxed<super::FileHash>,
    /// `name`: String
    name "name": String,
    /// `path`: String
    path "path": String,
    /// `riskScore`: String
    risk_score "riskScore": String,
}

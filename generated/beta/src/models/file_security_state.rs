// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct FileSecurityState {
    /// `fileHash`.
    pub file_hash: mg::Field<mg::Boxed<super::FileHash>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `path`.
    pub path: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileSecurityState: "microsoft.graph.fileSecurityState", complex;
    file_hash: "fileHash",
    name: "name",
    path: "path",
    risk_score: "riskScore",
}

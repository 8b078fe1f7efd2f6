// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileHash`, a complex type.
    FileHash "microsoft.graph.security.fileHash" "complex";
    /// `algorithm`: microsoft.graph.security.fileHashAlgorithm, not null
    algorithm "algorithm" "r": mg::Open<super::FileHashAlgorithm>,
    /// `value`: String
    value "value": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedFileHash`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedFileHash "microsoft.graph.networkaccess.relatedFileHash" "complex" : super::RelatedResource;
    /// `algorithm`: microsoft.graph.networkaccess.algorithm, not null
    algorithm "algorithm" "r": mg::Open<super::Algorithm>,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { RelatedFileHash: super::RelatedResource }

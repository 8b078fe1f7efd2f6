// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlatedObjectLinkTarget`, a complex type.
    CorrelatedObjectLinkTarget "microsoft.graph.correlatedObjectLinkTarget" "complex";
    /// `correlatedDateTime`: DateTimeOffset
    correlated_date_time "correlatedDateTime": mg::DateTimeOffset,
    /// `sourceIdentity`: identityInfo
    source_identity "sourceIdentity": mg::Boxed<super::IdentityInfo>,
    /// `targetIdentity`: identityInfo
    target_identity "targetIdentity": mg::Boxed<super::IdentityInfo>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlatedObjectLinkSource`, a complex type.
    CorrelatedObjectLinkSource "microsoft.graph.correlatedObjectLinkSource" "complex";
    /// `sourceIdentity`: identityInfo
    source_identity "sourceIdentity": mg::Boxed<super::IdentityInfo>,
    /// `targetIdentity`: identityInfo
    target_identity "targetIdentity": mg::Boxed<super::IdentityInfo>,
}

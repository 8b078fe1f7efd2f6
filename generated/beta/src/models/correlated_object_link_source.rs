// @generated
use crate::mg;

/// Complex type `microsoft.graph.correlatedObjectLinkSource`.
pub struct CorrelatedObjectLinkSource {
    /// `sourceIdentity`.
    pub source_identity: mg::Field<mg::Boxed<super::IdentityInfo>>,
    /// `targetIdentity`.
    pub target_identity: mg::Field<mg::Boxed<super::IdentityInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorrelatedObjectLinkSource: "microsoft.graph.correlatedObjectLinkSource", complex;
    source_identity: "sourceIdentity",
    target_identity: "targetIdentity",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.correlatedObjectLinkTarget`.
pub struct CorrelatedObjectLinkTarget {
    /// `correlatedDateTime`.
    pub correlated_date_time: mg::Field<mg::DateTimeOffset>,
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
    CorrelatedObjectLinkTarget: "microsoft.graph.correlatedObjectLinkTarget", complex;
    correlated_date_time: "correlatedDateTime",
    source_identity: "sourceIdentity",
    target_identity: "targetIdentity",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.retentionDurationForever`, derived from
/// [`RetentionDuration`](super::RetentionDuration).
pub struct RetentionDurationForever {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionDurationForever: "microsoft.graph.security.retentionDurationForever", complex, base super::RetentionDuration;
}

mg::derived_from! { RetentionDurationForever: super::RetentionDuration }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.retentionDurationInDays`, derived from
/// [`RetentionDuration`](super::RetentionDuration).
pub struct RetentionDurationInDays {
    /// `days`.
    pub days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionDurationInDays: "microsoft.graph.security.retentionDurationInDays", complex, base super::RetentionDuration;
    days: "days",
}

mg::derived_from! { RetentionDurationInDays: super::RetentionDuration }

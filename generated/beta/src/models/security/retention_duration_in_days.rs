// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionDurationInDays`, a complex type derived from `microsoft.graph.security.retentionDuration`.
    RetentionDurationInDays "microsoft.graph.security.retentionDurationInDays" "complex" : super::RetentionDuration;
    /// `days`: Int32
    days "days": i32,
}

mg::derived_from! { RetentionDurationInDays: super::RetentionDuration }

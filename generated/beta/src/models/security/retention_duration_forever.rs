// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionDurationForever`, a complex type derived from `microsoft.graph.security.retentionDuration`.
    RetentionDurationForever "microsoft.graph.security.retentionDurationForever" "complex" : super::RetentionDuration;
}

mg::derived_from! { RetentionDurationForever: super::RetentionDuration }

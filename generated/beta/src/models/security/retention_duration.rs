// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionDuration`, an abstract complex type.
    RetentionDuration "microsoft.graph.security.retentionDuration" "complex abstract" => RetentionDurationKind;
}

/// The types derived from `microsoft.graph.security.retentionDuration`.
#[non_exhaustive]
pub enum RetentionDurationKind {
    RetentionDurationForever(Box<super::RetentionDurationForever>),
    RetentionDurationInDays(Box<super::RetentionDurationInDays>),
    /// None of these, or a type that this version does not know.
    Other(Box<RetentionDuration>),
}

mg::family! {
    RetentionDuration => RetentionDurationKind;
    RetentionDurationForever(super::RetentionDurationForever),
    RetentionDurationInDays(super::RetentionDurationInDays),
}

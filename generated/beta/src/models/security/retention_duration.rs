// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.retentionDuration`.
pub struct RetentionDuration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionDuration: "microsoft.graph.security.retentionDuration", complex abstract, family RetentionDurationKind;
}

/// The types derived from [`RetentionDuration`].
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

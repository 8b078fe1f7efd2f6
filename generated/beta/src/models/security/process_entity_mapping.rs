// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.processEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct ProcessEntityMapping {
    /// `sha1Column`.
    pub sha1_column: mg::Field<String>,
    /// `sha256Column`.
    pub sha256_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessEntityMapping: "microsoft.graph.security.processEntityMapping", complex, base super::EntityMapping;
    sha1_column: "sha1Column",
    sha256_column: "sha256Column",
}

mg::derived_from! { ProcessEntityMapping: super::EntityMapping }

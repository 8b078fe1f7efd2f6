// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.processEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    ProcessEntityMapping "microsoft.graph.security.processEntityMapping" "complex" : super::EntityMapping;
    /// `sha1Column`: String
    sha1_column "sha1Column": String,
    /// `sha256Column`: String
    sha256_column "sha256Column": String,
}

mg::derived_from! { ProcessEntityMapping: super::EntityMapping }

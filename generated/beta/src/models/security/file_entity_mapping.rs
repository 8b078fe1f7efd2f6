// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    FileEntityMapping "microsoft.graph.security.fileEntityMapping" "complex" : super::EntityMapping;
    /// `nameColumn`: String
    name_column "nameColumn": String,
    /// `sha1Column`: String
    sha1_column "sha1Column": String,
    /// `sha256Column`: String
    sha256_column "sha256Column": String,
}

mg::derived_from! { FileEntityMapping: super::EntityMapping }

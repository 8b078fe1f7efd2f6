// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedFile`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedFile "microsoft.graph.networkaccess.relatedFile" "complex" : super::RelatedResource;
    /// `directory`: String
    directory "directory": String,
    /// `name`: String
    name "name": String,
    /// `sizeInBytes`: Int64
    size_in_bytes "sizeInBytes": i64,
}

mg::derived_from! { RelatedFile: super::RelatedResource }

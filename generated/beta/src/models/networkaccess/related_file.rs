// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedFile`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedFile {
    /// `directory`.
    pub directory: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `sizeInBytes`.
    pub size_in_bytes: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedFile: "microsoft.graph.networkaccess.relatedFile", complex, base super::RelatedResource;
    directory: "directory",
    name: "name",
    size_in_bytes: "sizeInBytes",
}

mg::derived_from! { RelatedFile: super::RelatedResource }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedUrl`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedUrl "microsoft.graph.networkaccess.relatedUrl" "complex" : super::RelatedResource;
    /// `url`: String, not null
    url "url" "r": String,
}

mg::derived_from! { RelatedUrl: super::RelatedResource }

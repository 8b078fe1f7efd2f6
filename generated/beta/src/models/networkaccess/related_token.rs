// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedToken`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedToken "microsoft.graph.networkaccess.relatedToken" "complex" : super::RelatedResource;
    /// `uniqueTokenIdentifier`: String, not null, masked in Debug
    unique_token_identifier "uniqueTokenIdentifier" "rs": String,
}

mg::derived_from! { RelatedToken: super::RelatedResource }

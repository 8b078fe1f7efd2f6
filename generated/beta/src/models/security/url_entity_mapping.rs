// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.urlEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    UrlEntityMapping "microsoft.graph.security.urlEntityMapping" "complex" : super::EntityMapping;
    /// `addressColumn`: String, not null
    address_column "addressColumn" "r": String,
}

mg::derived_from! { UrlEntityMapping: super::EntityMapping }

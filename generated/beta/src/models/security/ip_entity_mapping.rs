// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ipEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    IpEntityMapping "microsoft.graph.security.ipEntityMapping" "complex" : super::EntityMapping;
    /// `addressColumn`: String
    address_column "addressColumn": String,
    /// `scopeColumn`: String
    scope_column "scopeColumn": String,
}

mg::derived_from! { IpEntityMapping: super::EntityMapping }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.ipEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct IpEntityMapping {
    /// `addressColumn`.
    pub address_column: mg::Field<String>,
    /// `scopeColumn`.
    pub scope_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpEntityMapping: "microsoft.graph.security.ipEntityMapping", complex, base super::EntityMapping;
    address_column: "addressColumn",
    scope_column: "scopeColumn",
}

mg::derived_from! { IpEntityMapping: super::EntityMapping }

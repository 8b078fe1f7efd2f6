// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.urlEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct UrlEntityMapping {
    /// `addressColumn`. Never null.
    pub address_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UrlEntityMapping: "microsoft.graph.security.urlEntityMapping", complex, base super::EntityMapping;
    address_column: "addressColumn" required,
}

mg::derived_from! { UrlEntityMapping: super::EntityMapping }

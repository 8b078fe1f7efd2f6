// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.amazonResourceEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct AmazonResourceEntityMapping {
    /// `amazonResourceIdColumn`. Never null.
    pub amazon_resource_id_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AmazonResourceEntityMapping: "microsoft.graph.security.amazonResourceEntityMapping", complex, base super::EntityMapping;
    amazon_resource_id_column: "amazonResourceIdColumn" required,
}

mg::derived_from! { AmazonResourceEntityMapping: super::EntityMapping }

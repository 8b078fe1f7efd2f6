// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedUrl`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedUrl {
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedUrl: "microsoft.graph.networkaccess.relatedUrl", complex, base super::RelatedResource;
    url: "url" required,
}

mg::derived_from! { RelatedUrl: super::RelatedResource }

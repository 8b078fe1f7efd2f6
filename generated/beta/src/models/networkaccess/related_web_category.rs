// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedWebCategory`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedWebCategory {
    /// `webCategoryName`. Never null.
    pub web_category_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedWebCategory: "microsoft.graph.networkaccess.relatedWebCategory", complex, base super::RelatedResource;
    web_category_name: "webCategoryName" required,
}

mg::derived_from! { RelatedWebCategory: super::RelatedResource }

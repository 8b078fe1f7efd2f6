// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedWebCategory`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedWebCategory "microsoft.graph.networkaccess.relatedWebCategory" "complex" : super::RelatedResource;
    /// `webCategoryName`: String, not null
    web_category_name "webCategoryName" "r": String,
}

mg::derived_from! { RelatedWebCategory: super::RelatedResource }

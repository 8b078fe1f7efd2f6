// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestDetail`, a complex type.
    SubjectRightsRequestDetail "microsoft.graph.subjectRightsRequestDetail" "complex";
    /// `excludedItemCount`: Int64
    excluded_item_count "excludedItemCount": i64,
    /// `insightCounts`: Collection(keyValuePair)
    insight_counts "insightCounts": Vec<super::KeyValuePair>,
    /// `itemCount`: Int64
    item_count "itemCount": i64,
    /// `itemNeedReview`: Int64
    item_need_review "itemNeedReview": i64,
    /// `productItemCounts`: Collection(keyValuePair)
    product_item_counts "productItemCounts": Vec<super::KeyValuePair>,
    /// `signedOffItemCount`: Int64
    signed_off_item_count "signedOffItemCount": i64,
    /// `totalItemSize`: Int64
    total_item_size "totalItemSize": i64,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestDetail`.
pub struct SubjectRightsRequestDetail {
    /// `excludedItemCount`.
    pub excluded_item_count: mg::Field<i64>,
    /// `insightCounts`.
    pub insight_counts: mg::Field<Vec<super::KeyValuePair>>,
    /// `itemCount`.
    pub item_count: mg::Field<i64>,
    /// `itemNeedReview`.
    pub item_need_review: mg::Field<i64>,
    /// `productItemCounts`.
    pub product_item_counts: mg::Field<Vec<super::KeyValuePair>>,
    /// `signedOffItemCount`.
    pub signed_off_item_count: mg::Field<i64>,
    /// `totalItemSize`.
    pub total_item_size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestDetail: "microsoft.graph.subjectRightsRequestDetail", complex;
    excluded_item_count: "excludedItemCount",
    insight_counts: "insightCounts",
    item_count: "itemCount",
    item_need_review: "itemNeedReview",
    product_item_counts: "productItemCounts",
    signed_off_item_count: "signedOffItemCount",
    total_item_size: "totalItemSize",
}

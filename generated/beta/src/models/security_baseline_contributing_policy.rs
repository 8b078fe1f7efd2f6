// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineContributingPolicy`, a complex type.
    SecurityBaselineContributingPolicy "microsoft.graph.securityBaselineContributingPolicy" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `sourceType`: securityBaselinePolicySourceType, not null
    source_type "sourceType" "r": mg::Open<super::SecurityBaselinePolicySourceType>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.webCategoriesSummary`, a complex type.
    WebCategoriesSummary "microsoft.graph.networkaccess.webCategoriesSummary" "complex";
    /// `action`: microsoft.graph.networkaccess.filteringPolicyAction
    action "action": mg::Open<super::FilteringPolicyAction>,
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `transactionCount`: Int64, not null
    transaction_count "transactionCount" "r": i64,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
    /// `webCategory`: microsoft.graph.networkaccess.webCategory, not null
    web_category "webCategory" "r": mg::Boxed<super::WebCategory>,
}

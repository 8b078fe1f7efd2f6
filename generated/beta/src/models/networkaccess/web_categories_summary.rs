// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.webCategoriesSummary`.
pub struct WebCategoriesSummary {
    /// `action`.
    pub action: mg::Field<mg::Open<super::FilteringPolicyAction>>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `transactionCount`. Never null.
    pub transaction_count: mg::Field<i64>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// `webCategory`. Never null.
    pub web_category: mg::Field<mg::Boxed<super::WebCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebCategoriesSummary: "microsoft.graph.networkaccess.webCategoriesSummary", complex;
    action: "action",
    device_count: "deviceCount" required,
    transaction_count: "transactionCount" required,
    user_count: "userCount" required,
    web_category: "webCategory" required,
}

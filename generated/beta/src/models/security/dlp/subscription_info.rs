// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.subscriptionInfo`.
pub struct SubscriptionInfo {
    /// `dlpSubscriptionId`.
    pub dlp_subscription_id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubscriptionInfo: "microsoft.graph.security.dlp.subscriptionInfo", complex;
    dlp_subscription_id: "dlpSubscriptionId",
    name: "name",
}

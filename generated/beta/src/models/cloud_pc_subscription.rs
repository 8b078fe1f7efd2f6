// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcSubscription`.
pub struct CloudPcSubscription {
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `subscriptionName`.
    pub subscription_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSubscription: "microsoft.graph.cloudPcSubscription", complex;
    subscription_id: "subscriptionId",
    subscription_name: "subscriptionName",
}

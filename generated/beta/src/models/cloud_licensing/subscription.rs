// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudLicensing.subscription`.
pub struct Subscription {
    /// `nextLifecycleDate`. Never null.
    pub next_lifecycle_date: mg::Field<mg::Date>,
    /// `startDate`. Never null.
    pub start_date: mg::Field<mg::Date>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SubscriptionState>>,
    /// `subscriptionId`. Never null.
    pub subscription_id: mg::Field<String>,
    /// `tags`. Never null.
    pub tags: mg::Field<mg::Flags<super::SubscriptionTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Subscription: "microsoft.graph.cloudLicensing.subscription", complex;
    next_lifecycle_date: "nextLifecycleDate" required,
    start_date: "startDate" required,
    state: "state" required,
    subscription_id: "subscriptionId" required,
    tags: "tags" required,
}

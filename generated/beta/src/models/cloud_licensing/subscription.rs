// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.subscription`, a complex type.
    Subscription "microsoft.graph.cloudLicensing.subscription" "complex";
    /// `nextLifecycleDate`: Date, not null
    next_lifecycle_date "nextLifecycleDate" "r": mg::Date,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
    /// `state`: microsoft.graph.cloudLicensing.subscriptionState, not null
    state "state" "r": mg::Open<super::SubscriptionState>,
    /// `subscriptionId`: String, not null
    subscription_id "subscriptionId" "r": String,
    /// `tags`: microsoft.graph.cloudLicensing.subscriptionTags, not null
    tags "tags" "r": mg::Flags<super::SubscriptionTags>,
}

// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.subscription`, by its URL.
    ///
    /// For example `/subscriptions/{subscription-id}`.
    SubscriptionResource(mg::One<models::Subscription>)
}

impl SubscriptionResource {
    /// `POST …/reauthorize`
    #[inline]
    pub fn reauthorize(&self) -> mg::Request<()> {
        mg::Path::action(self, "reauthorize")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.subscription`, by its URL.
    ///
    /// For example `/subscriptions`.
    SubscriptionCollection(mg::Many<models::Subscription, SubscriptionResource>)
}

impl SubscriptionCollection {
    /// `GET …/getVapidPublicKey`
    #[inline]
    pub fn get_vapid_public_key(&self) -> mg::Request<String> {
        mg::Path::function(self, "getVapidPublicKey")
    }
}

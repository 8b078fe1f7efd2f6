// @generated
use crate::{mg, models};

/// Requests on one [`Subscription`](models::Subscription): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.subscriptions().id(id)`.
#[derive(Clone, Debug)]
pub struct SubscriptionResource(mg::One<models::Subscription>);

mg::builder! { SubscriptionResource: mg::One<models::Subscription> }

impl SubscriptionResource {
    /// `POST …/reauthorize`.
    ///
    /// Returns no body.
    #[inline]
    pub fn reauthorize(&self) -> mg::Request<()> {
        self.raw().action("reauthorize")
    }
}

/// Requests on a collection of [`Subscription`](models::Subscription): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.subscriptions()`.
#[derive(Clone, Debug)]
pub struct SubscriptionCollection(mg::Many<models::Subscription, SubscriptionResource>);

mg::builder! { SubscriptionCollection: mg::Many<models::Subscription, SubscriptionResource> }

impl SubscriptionCollection {
    /// `GET …/getVapidPublicKey`.
    ///
    /// Returns `String`.
    #[inline]
    pub fn get_vapid_public_key(&self) -> mg::Request<String> {
        self.raw().function("getVapidPublicKey")
    }
}

// @generated
use crate::{mg, models};

/// Requests on one [`CompanySubscription`](models::CompanySubscription): `get`, `update`, `delete`.
///
/// For example `graph.directory().subscriptions().id(id)`.
pub type CompanySubscriptionResource = mg::One<models::CompanySubscription>;

/// Requests on a collection of [`CompanySubscription`](models::CompanySubscription): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory().subscriptions()`.
#[derive(Clone, Debug)]
pub struct CompanySubscriptionCollection(
    mg::Many<models::CompanySubscription, CompanySubscriptionResource>,
);

mg::builder! { CompanySubscriptionCollection: mg::Many<models::CompanySubscription, CompanySubscriptionResource> }

impl CompanySubscriptionCollection {
    /// `…(commerceSubscriptionId={commerceSubscriptionId})`: the one with this key.
    #[inline]
    pub fn by_commerce_subscription_id(
        &self,
        commerce_subscription_id: impl Into<mg::Key>,
    ) -> CompanySubscriptionResource {
        self.raw()
            .alternate_key(
                &[("commerceSubscriptionId", commerce_subscription_id.into())],
            )
            .into_builder()
    }
}

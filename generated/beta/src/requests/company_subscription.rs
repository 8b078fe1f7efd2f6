// @generated
use crate::{mg, models};

/// One `microsoft.graph.companySubscription`, by its URL.
///
/// For example `/directory/subscriptions/{companySubscription-id}`.
pub type CompanySubscriptionResource = mg::One<models::CompanySubscription>;

mg::builder! {
    /// A collection of `microsoft.graph.companySubscription`, by its URL.
    ///
    /// For example `/directory/subscriptions`.
    CompanySubscriptionCollection(mg::Many<models::CompanySubscription, CompanySubscriptionResource>)
}

impl CompanySubscriptionCollection {
    /// `…(commerceSubscriptionId={commerceSubscriptionId})`
    #[inline]
    pub fn by_commerce_subscription_id(
        &self,
        commerce_subscription_id: impl Into<mg::Key>,
    ) -> CompanySubscriptionResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("commerceSubscriptionId", commerce_subscription_id.into())],
            ),
        )
    }
}

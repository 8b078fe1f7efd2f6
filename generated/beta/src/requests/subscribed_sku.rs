// @generated
use crate::{mg, models};

/// One `microsoft.graph.subscribedSku`, by its URL.
///
/// For example `/subscribedSkus/{subscribedSku-id}`.
pub type SubscribedSkuResource = mg::One<models::SubscribedSku>;

/// A collection of `microsoft.graph.subscribedSku`, by its URL.
///
/// For example `/subscribedSkus`.
pub type SubscribedSkuCollection = mg::Many<
    models::SubscribedSku,
    SubscribedSkuResource,
>;

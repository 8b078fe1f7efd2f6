// @generated
use crate::{mg, models};

/// Requests on one [`SubscribedSku`](models::SubscribedSku): `get`, `update`, `delete`.
///
/// For example `graph.subscribed_skus().id(id)`.
pub type SubscribedSkuResource = mg::One<models::SubscribedSku>;

/// Requests on a collection of [`SubscribedSku`](models::SubscribedSku): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.subscribed_skus()`.
pub type SubscribedSkuCollection = mg::Many<
    models::SubscribedSku,
    SubscribedSkuResource,
>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.tokenLifetimePolicy`, by its URL.
pub type TokenLifetimePolicyResource = mg::One<
    models::TokenLifetimePolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.tokenLifetimePolicy`, by its URL.
pub type TokenLifetimePolicyCollection = mg::Many<
    models::TokenLifetimePolicy,
    TokenLifetimePolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;

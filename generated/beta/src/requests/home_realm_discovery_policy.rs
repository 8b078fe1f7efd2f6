// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.homeRealmDiscoveryPolicy`, by its URL.
pub type HomeRealmDiscoveryPolicyResource = mg::One<
    models::HomeRealmDiscoveryPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, by its URL.
pub type HomeRealmDiscoveryPolicyCollection = mg::Many<
    models::HomeRealmDiscoveryPolicy,
    HomeRealmDiscoveryPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;

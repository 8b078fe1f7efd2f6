// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.filteringPolicy`, by its URL.
///
/// For example `/filteringPolicies/{filteringPolicy-id}`.
pub type FilteringPolicyResource = mg::One<
    models::networkaccess::FilteringPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// A collection of `microsoft.graph.networkaccess.filteringPolicy`, by its URL.
///
/// For example `/filteringPolicies`.
pub type FilteringPolicyCollection = mg::Many<
    models::networkaccess::FilteringPolicy,
    FilteringPolicyResource,
>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.filteringPolicyLink`, by its URL.
pub type FilteringPolicyLinkResource = mg::One<
    models::networkaccess::FilteringPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// A collection of `microsoft.graph.networkaccess.filteringPolicyLink`, by its URL.
pub type FilteringPolicyLinkCollection = mg::Many<
    models::networkaccess::FilteringPolicyLink,
    FilteringPolicyLinkResource,
>;

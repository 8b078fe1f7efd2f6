// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.forwardingPolicyLink`, by its URL.
pub type ForwardingPolicyLinkResource = mg::One<
    models::networkaccess::ForwardingPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// A collection of `microsoft.graph.networkaccess.forwardingPolicyLink`, by its URL.
pub type ForwardingPolicyLinkCollection = mg::Many<
    models::networkaccess::ForwardingPolicyLink,
    ForwardingPolicyLinkResource,
>;

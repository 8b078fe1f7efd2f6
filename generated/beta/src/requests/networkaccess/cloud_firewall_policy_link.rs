// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.cloudFirewallPolicyLink`, by its URL.
pub type CloudFirewallPolicyLinkResource = mg::One<
    models::networkaccess::CloudFirewallPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// A collection of `microsoft.graph.networkaccess.cloudFirewallPolicyLink`, by its URL.
pub type CloudFirewallPolicyLinkCollection = mg::Many<
    models::networkaccess::CloudFirewallPolicyLink,
    CloudFirewallPolicyLinkResource,
>;

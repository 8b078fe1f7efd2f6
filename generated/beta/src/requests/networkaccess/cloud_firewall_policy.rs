// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.cloudFirewallPolicy`, by its URL.
///
/// For example `/networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}`.
pub type CloudFirewallPolicyResource = mg::One<
    models::networkaccess::CloudFirewallPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// A collection of `microsoft.graph.networkaccess.cloudFirewallPolicy`, by its URL.
///
/// For example `/networkAccess/cloudFirewallPolicies`.
pub type CloudFirewallPolicyCollection = mg::Many<
    models::networkaccess::CloudFirewallPolicy,
    CloudFirewallPolicyResource,
>;

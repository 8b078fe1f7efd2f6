// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudFirewallPolicy`](models::networkaccess::CloudFirewallPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.network_access().cloud_firewall_policies().id(id)`.
pub type CloudFirewallPolicyResource = mg::One<
    models::networkaccess::CloudFirewallPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// Requests on a collection of [`CloudFirewallPolicy`](models::networkaccess::CloudFirewallPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().cloud_firewall_policies()`.
pub type CloudFirewallPolicyCollection = mg::Many<
    models::networkaccess::CloudFirewallPolicy,
    CloudFirewallPolicyResource,
>;

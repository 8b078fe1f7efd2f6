// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudFirewallPolicyLink`](models::networkaccess::CloudFirewallPolicyLink):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .id(id)
///     .cast_to_cloud_firewall_policy_link()
/// ```
pub type CloudFirewallPolicyLinkResource = mg::One<
    models::networkaccess::CloudFirewallPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// Requests on a collection of
/// [`CloudFirewallPolicyLink`](models::networkaccess::CloudFirewallPolicyLink): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_cloud_firewall_policy_link()
/// ```
pub type CloudFirewallPolicyLinkCollection = mg::Many<
    models::networkaccess::CloudFirewallPolicyLink,
    CloudFirewallPolicyLinkResource,
>;

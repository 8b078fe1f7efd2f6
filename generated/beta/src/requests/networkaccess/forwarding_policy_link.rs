// @generated
use crate::{mg, models, requests};

/// Requests on one [`ForwardingPolicyLink`](models::networkaccess::ForwardingPolicyLink): `get`,
/// `update`, `delete`.
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
///     .cast_to_forwarding_policy_link()
/// ```
pub type ForwardingPolicyLinkResource = mg::One<
    models::networkaccess::ForwardingPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// Requests on a collection of
/// [`ForwardingPolicyLink`](models::networkaccess::ForwardingPolicyLink): `list`, `create`,
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
///     .cast_to_forwarding_policy_link()
/// ```
pub type ForwardingPolicyLinkCollection = mg::Many<
    models::networkaccess::ForwardingPolicyLink,
    ForwardingPolicyLinkResource,
>;

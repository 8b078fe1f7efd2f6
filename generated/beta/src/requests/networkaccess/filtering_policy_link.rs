// @generated
use crate::{mg, models, requests};

/// Requests on one [`FilteringPolicyLink`](models::networkaccess::FilteringPolicyLink): `get`,
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
///     .cast_to_filtering_policy_link()
/// ```
pub type FilteringPolicyLinkResource = mg::One<
    models::networkaccess::FilteringPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// Requests on a collection of [`FilteringPolicyLink`](models::networkaccess::FilteringPolicyLink):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_filtering_policy_link()
/// ```
pub type FilteringPolicyLinkCollection = mg::Many<
    models::networkaccess::FilteringPolicyLink,
    FilteringPolicyLinkResource,
>;

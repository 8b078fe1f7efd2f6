// @generated
use crate::{mg, models, requests};

/// Requests on one [`TlsInspectionPolicyLink`](models::networkaccess::TlsInspectionPolicyLink):
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
///     .cast_to_tls_inspection_policy_link()
/// ```
pub type TlsInspectionPolicyLinkResource = mg::One<
    models::networkaccess::TlsInspectionPolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// Requests on a collection of
/// [`TlsInspectionPolicyLink`](models::networkaccess::TlsInspectionPolicyLink): `list`, `create`,
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
///     .cast_to_tls_inspection_policy_link()
/// ```
pub type TlsInspectionPolicyLinkCollection = mg::Many<
    models::networkaccess::TlsInspectionPolicyLink,
    TlsInspectionPolicyLinkResource,
>;

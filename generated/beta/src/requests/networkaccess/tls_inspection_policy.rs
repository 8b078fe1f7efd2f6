// @generated
use crate::{mg, models, requests};

/// Requests on one [`TlsInspectionPolicy`](models::networkaccess::TlsInspectionPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.network_access().tls_inspection_policies().id(id)`.
pub type TlsInspectionPolicyResource = mg::One<
    models::networkaccess::TlsInspectionPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// Requests on a collection of [`TlsInspectionPolicy`](models::networkaccess::TlsInspectionPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().tls_inspection_policies()`.
pub type TlsInspectionPolicyCollection = mg::Many<
    models::networkaccess::TlsInspectionPolicy,
    TlsInspectionPolicyResource,
>;

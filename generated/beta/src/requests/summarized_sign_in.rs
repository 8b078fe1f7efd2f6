// @generated
use crate::{mg, models};

/// Requests on one [`SummarizedSignIn`](models::SummarizedSignIn): `get`, `update`, `delete`.
///
/// For example `graph.audit_logs().get_summarized_msi_sign_ins(parameters).id(id)`.
pub type SummarizedSignInResource = mg::One<models::SummarizedSignIn>;

/// Requests on a collection of [`SummarizedSignIn`](models::SummarizedSignIn): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.audit_logs().get_summarized_msi_sign_ins(parameters)`.
pub type SummarizedSignInCollection = mg::Many<
    models::SummarizedSignIn,
    SummarizedSignInResource,
>;

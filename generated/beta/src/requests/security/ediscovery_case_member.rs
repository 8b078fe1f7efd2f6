// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryCaseMember`](models::security::EdiscoveryCaseMember): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).case_members().id(id)`.
pub type EdiscoveryCaseMemberResource = mg::One<models::security::EdiscoveryCaseMember>;

/// Requests on a collection of [`EdiscoveryCaseMember`](models::security::EdiscoveryCaseMember):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).case_members()`.
pub type EdiscoveryCaseMemberCollection = mg::Many<
    models::security::EdiscoveryCaseMember,
    EdiscoveryCaseMemberResource,
>;

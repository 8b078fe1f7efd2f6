// @generated
use crate::{mg, models};

/// Requests on one
/// [`DelegatedPermissionClassification`](models::DelegatedPermissionClassification): `get`,
/// `update`, `delete`.
///
/// For example `graph.service_principals().id(id).delegated_permission_classifications().id(id)`.
pub type DelegatedPermissionClassificationResource = mg::One<
    models::DelegatedPermissionClassification,
>;

/// Requests on a collection of
/// [`DelegatedPermissionClassification`](models::DelegatedPermissionClassification): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.service_principals().id(id).delegated_permission_classifications()`.
pub type DelegatedPermissionClassificationCollection = mg::Many<
    models::DelegatedPermissionClassification,
    DelegatedPermissionClassificationResource,
>;

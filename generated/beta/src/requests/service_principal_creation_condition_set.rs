// @generated
use crate::{mg, models};

/// Requests on one
/// [`ServicePrincipalCreationConditionSet`](models::ServicePrincipalCreationConditionSet): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_service_principal_creation_policy()
///     .excludes()
///     .id(id)
/// ```
pub type ServicePrincipalCreationConditionSetResource = mg::One<
    models::ServicePrincipalCreationConditionSet,
>;

/// Requests on a collection of
/// [`ServicePrincipalCreationConditionSet`](models::ServicePrincipalCreationConditionSet): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.directory_objects().id(id).cast_to_service_principal_creation_policy().excludes()`.
pub type ServicePrincipalCreationConditionSetCollection = mg::Many<
    models::ServicePrincipalCreationConditionSet,
    ServicePrincipalCreationConditionSetResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`ManagementIntent`](models::managed_tenants::ManagementIntent): `get`,
/// `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().management_intents().id(id)`.
pub type ManagementIntentResource = mg::One<models::managed_tenants::ManagementIntent>;

/// Requests on a collection of [`ManagementIntent`](models::managed_tenants::ManagementIntent):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().management_intents()`.
pub type ManagementIntentCollection = mg::Many<
    models::managed_tenants::ManagementIntent,
    ManagementIntentResource,
>;

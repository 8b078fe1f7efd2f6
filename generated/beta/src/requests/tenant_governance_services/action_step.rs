// @generated
use crate::{mg, models};

/// Requests on one [`ActionStep`](models::tenant_governance_services::ActionStep): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_registration_metrics()
///     .investigation_hints()
///     .id(id)
/// ```
pub type ActionStepResource = mg::One<models::tenant_governance_services::ActionStep>;

/// Requests on a collection of [`ActionStep`](models::tenant_governance_services::ActionStep):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_registration_metrics()
///     .investigation_hints()
/// ```
pub type ActionStepCollection = mg::Many<
    models::tenant_governance_services::ActionStep,
    ActionStepResource,
>;

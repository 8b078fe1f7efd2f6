// @generated
use crate::{mg, models};

/// Requests on one [`AppPerformance`](models::managed_tenants::AppPerformance): `get`, `update`,
/// `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().app_performances().id(id)`.
pub type AppPerformanceResource = mg::One<models::managed_tenants::AppPerformance>;

/// Requests on a collection of [`AppPerformance`](models::managed_tenants::AppPerformance): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().app_performances()`.
pub type AppPerformanceCollection = mg::Many<
    models::managed_tenants::AppPerformance,
    AppPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.appPerformance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/appPerformances/{appPerformance-id}`.
pub type AppPerformanceResource = mg::One<models::managed_tenants::AppPerformance>;

/// A collection of `microsoft.graph.managedTenants.appPerformance`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/appPerformances`.
pub type AppPerformanceCollection = mg::Many<
    models::managed_tenants::AppPerformance,
    AppPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`B2BRegistrationMetricsRecent`]: `get`, `update`, `delete`.
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
///     .recent()
/// ```
///
/// [`B2BRegistrationMetricsRecent`]: models::tenant_governance_services::B2BRegistrationMetricsRecent
pub type B2BRegistrationMetricsRecentResource = mg::One<
    models::tenant_governance_services::B2BRegistrationMetricsRecent,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`B2BSignInActivityMetricsRecent`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_sign_in_activity_metrics()
///     .recent()
/// ```
///
/// [`B2BSignInActivityMetricsRecent`]: models::tenant_governance_services::B2BSignInActivityMetricsRecent
pub type B2BSignInActivityMetricsRecentResource = mg::One<
    models::tenant_governance_services::B2BSignInActivityMetricsRecent,
>;

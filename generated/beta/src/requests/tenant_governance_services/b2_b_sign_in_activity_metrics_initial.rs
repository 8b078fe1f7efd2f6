// @generated
use crate::{mg, models};

/// Requests on one [`B2BSignInActivityMetricsInitial`]: `get`, `update`, `delete`.
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
///     .initial()
/// ```
///
/// [`B2BSignInActivityMetricsInitial`]: models::tenant_governance_services::B2BSignInActivityMetricsInitial
pub type B2BSignInActivityMetricsInitialResource = mg::One<
    models::tenant_governance_services::B2BSignInActivityMetricsInitial,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`B2BRegistrationMetricsInitial`]: `get`, `update`, `delete`.
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
///     .initial()
/// ```
///
/// [`B2BRegistrationMetricsInitial`]: models::tenant_governance_services::B2BRegistrationMetricsInitial
pub type B2BRegistrationMetricsInitialResource = mg::One<
    models::tenant_governance_services::B2BRegistrationMetricsInitial,
>;

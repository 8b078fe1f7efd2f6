// @generated
use crate::{mg, models};

/// Requests on one
/// [`BillingMetricsInitial`](models::tenant_governance_services::BillingMetricsInitial): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.directory().tenant_governance().related_tenants().id(id).billing_metrics().initial()`.
pub type BillingMetricsInitialResource = mg::One<
    models::tenant_governance_services::BillingMetricsInitial,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`BillingMetricsRecent`](models::tenant_governance_services::BillingMetricsRecent): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.directory().tenant_governance().related_tenants().id(id).billing_metrics().recent()`.
pub type BillingMetricsRecentResource = mg::One<
    models::tenant_governance_services::BillingMetricsRecent,
>;

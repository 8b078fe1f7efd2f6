// @generated
use crate::{mg, models};

/// Requests on one [`ProvisioningObjectSummary`](models::ProvisioningObjectSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.audit_logs().directory_provisioning().id(id)`.
pub type ProvisioningObjectSummaryResource = mg::One<models::ProvisioningObjectSummary>;

/// Requests on a collection of [`ProvisioningObjectSummary`](models::ProvisioningObjectSummary):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.audit_logs().directory_provisioning()`.
pub type ProvisioningObjectSummaryCollection = mg::Many<
    models::ProvisioningObjectSummary,
    ProvisioningObjectSummaryResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`PartnerSecurityAlert`](models::partner::security::PartnerSecurityAlert):
/// `get`, `update`, `delete`.
///
/// For example `graph.security().partner().security_alerts().id(id)`.
pub type PartnerSecurityAlertResource = mg::One<
    models::partner::security::PartnerSecurityAlert,
>;

/// Requests on a collection of
/// [`PartnerSecurityAlert`](models::partner::security::PartnerSecurityAlert): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().partner().security_alerts()`.
pub type PartnerSecurityAlertCollection = mg::Many<
    models::partner::security::PartnerSecurityAlert,
    PartnerSecurityAlertResource,
>;

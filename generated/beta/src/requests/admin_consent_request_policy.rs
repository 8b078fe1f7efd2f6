// @generated
use crate::{mg, models};

/// Requests on one [`AdminConsentRequestPolicy`](models::AdminConsentRequestPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.policies().admin_consent_request_policy()`.
pub type AdminConsentRequestPolicyResource = mg::One<models::AdminConsentRequestPolicy>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.adminConsentRequestPolicy`, by its URL.
///
/// For example `/policies/adminConsentRequestPolicy`.
pub type AdminConsentRequestPolicyResource = mg::One<models::AdminConsentRequestPolicy>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.customClaimsPolicy`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/claimsPolicy`.
pub type CustomClaimsPolicyResource = mg::One<models::CustomClaimsPolicy>;

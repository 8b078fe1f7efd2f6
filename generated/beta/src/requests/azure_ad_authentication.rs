// @generated
use crate::{mg, models};

/// Requests on one [`AzureAdAuthentication`](models::AzureAdAuthentication): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().sla().azure_ad_authentication()`.
pub type AzureAdAuthenticationResource = mg::One<models::AzureAdAuthentication>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.azureADAuthentication`, by its URL.
///
/// For example `/reports/sla/azureADAuthentication`.
pub type AzureAdAuthenticationResource = mg::One<models::AzureAdAuthentication>;

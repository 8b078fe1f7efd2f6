// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.riskyServicePrincipalHistoryItem`, by its URL.
pub type RiskyServicePrincipalHistoryItemResource = mg::One<
    models::RiskyServicePrincipalHistoryItem,
    requests::risky_service_principal::RiskyServicePrincipalResource,
>;

/// A collection of `microsoft.graph.riskyServicePrincipalHistoryItem`, by its URL.
pub type RiskyServicePrincipalHistoryItemCollection = mg::Many<
    models::RiskyServicePrincipalHistoryItem,
    RiskyServicePrincipalHistoryItemResource,
    requests::risky_service_principal::RiskyServicePrincipalCollection,
>;

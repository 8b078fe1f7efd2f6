// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveGcpServiceAccountFinding`, by its URL.
pub type InactiveGcpServiceAccountFindingResource = mg::One<
    models::InactiveGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveGcpServiceAccountFinding`, by its URL.
pub type InactiveGcpServiceAccountFindingCollection = mg::Many<
    models::InactiveGcpServiceAccountFinding,
    InactiveGcpServiceAccountFindingResource,
>;

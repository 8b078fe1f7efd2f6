// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superGcpServiceAccountFinding`, by its URL.
pub type SuperGcpServiceAccountFindingResource = mg::One<
    models::SuperGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superGcpServiceAccountFinding`, by its URL.
pub type SuperGcpServiceAccountFindingCollection = mg::Many<
    models::SuperGcpServiceAccountFinding,
    SuperGcpServiceAccountFindingResource,
>;

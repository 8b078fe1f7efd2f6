// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedGcpServiceAccountFinding`, by its URL.
pub type OverprovisionedGcpServiceAccountFindingResource = mg::One<
    models::OverprovisionedGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedGcpServiceAccountFinding`, by its URL.
pub type OverprovisionedGcpServiceAccountFindingCollection = mg::Many<
    models::OverprovisionedGcpServiceAccountFinding,
    OverprovisionedGcpServiceAccountFindingResource,
>;

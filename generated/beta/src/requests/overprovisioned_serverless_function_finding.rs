// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedServerlessFunctionFinding`, by its URL.
pub type OverprovisionedServerlessFunctionFindingResource = mg::One<
    models::OverprovisionedServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedServerlessFunctionFinding`, by its URL.
pub type OverprovisionedServerlessFunctionFindingCollection = mg::Many<
    models::OverprovisionedServerlessFunctionFinding,
    OverprovisionedServerlessFunctionFindingResource,
>;

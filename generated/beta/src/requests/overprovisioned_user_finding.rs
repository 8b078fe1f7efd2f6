// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedUserFinding`, by its URL.
pub type OverprovisionedUserFindingResource = mg::One<
    models::OverprovisionedUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedUserFinding`, by its URL.
pub type OverprovisionedUserFindingCollection = mg::Many<
    models::OverprovisionedUserFinding,
    OverprovisionedUserFindingResource,
>;

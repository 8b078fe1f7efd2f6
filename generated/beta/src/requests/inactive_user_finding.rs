// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveUserFinding`, by its URL.
pub type InactiveUserFindingResource = mg::One<
    models::InactiveUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveUserFinding`, by its URL.
pub type InactiveUserFindingCollection = mg::Many<
    models::InactiveUserFinding,
    InactiveUserFindingResource,
>;

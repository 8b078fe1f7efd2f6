// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveServerlessFunctionFinding`, by its URL.
pub type InactiveServerlessFunctionFindingResource = mg::One<
    models::InactiveServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveServerlessFunctionFinding`, by its URL.
pub type InactiveServerlessFunctionFindingCollection = mg::Many<
    models::InactiveServerlessFunctionFinding,
    InactiveServerlessFunctionFindingResource,
>;

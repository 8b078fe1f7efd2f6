// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superServerlessFunctionFinding`, by its URL.
pub type SuperServerlessFunctionFindingResource = mg::One<
    models::SuperServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superServerlessFunctionFinding`, by its URL.
pub type SuperServerlessFunctionFindingCollection = mg::Many<
    models::SuperServerlessFunctionFinding,
    SuperServerlessFunctionFindingResource,
>;

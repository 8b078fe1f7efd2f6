// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superUserFinding`, by its URL.
pub type SuperUserFindingResource = mg::One<
    models::SuperUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superUserFinding`, by its URL.
pub type SuperUserFindingCollection = mg::Many<
    models::SuperUserFinding,
    SuperUserFindingResource,
>;

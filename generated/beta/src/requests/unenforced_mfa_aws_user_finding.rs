// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unenforcedMfaAwsUserFinding`, by its URL.
pub type UnenforcedMfaAwsUserFindingResource = mg::One<
    models::UnenforcedMfaAwsUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.unenforcedMfaAwsUserFinding`, by its URL.
pub type UnenforcedMfaAwsUserFindingCollection = mg::Many<
    models::UnenforcedMfaAwsUserFinding,
    UnenforcedMfaAwsUserFindingResource,
>;

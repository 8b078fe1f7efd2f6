// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveAwsResourceFinding`, by its URL.
pub type InactiveAwsResourceFindingResource = mg::One<
    models::InactiveAwsResourceFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveAwsResourceFinding`, by its URL.
pub type InactiveAwsResourceFindingCollection = mg::Many<
    models::InactiveAwsResourceFinding,
    InactiveAwsResourceFindingResource,
>;

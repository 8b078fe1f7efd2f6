// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveAwsRoleFinding`, by its URL.
pub type InactiveAwsRoleFindingResource = mg::One<
    models::InactiveAwsRoleFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveAwsRoleFinding`, by its URL.
pub type InactiveAwsRoleFindingCollection = mg::Many<
    models::InactiveAwsRoleFinding,
    InactiveAwsRoleFindingResource,
>;

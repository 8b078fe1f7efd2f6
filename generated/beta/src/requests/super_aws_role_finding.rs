// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superAwsRoleFinding`, by its URL.
pub type SuperAwsRoleFindingResource = mg::One<
    models::SuperAwsRoleFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superAwsRoleFinding`, by its URL.
pub type SuperAwsRoleFindingCollection = mg::Many<
    models::SuperAwsRoleFinding,
    SuperAwsRoleFindingResource,
>;

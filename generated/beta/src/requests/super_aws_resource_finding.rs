// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superAwsResourceFinding`, by its URL.
pub type SuperAwsResourceFindingResource = mg::One<
    models::SuperAwsResourceFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superAwsResourceFinding`, by its URL.
pub type SuperAwsResourceFindingCollection = mg::Many<
    models::SuperAwsResourceFinding,
    SuperAwsResourceFindingResource,
>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedAwsResourceFinding`, by its URL.
pub type OverprovisionedAwsResourceFindingResource = mg::One<
    models::OverprovisionedAwsResourceFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedAwsResourceFinding`, by its URL.
pub type OverprovisionedAwsResourceFindingCollection = mg::Many<
    models::OverprovisionedAwsResourceFinding,
    OverprovisionedAwsResourceFindingResource,
>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedAwsRoleFinding`, by its URL.
pub type OverprovisionedAwsRoleFindingResource = mg::One<
    models::OverprovisionedAwsRoleFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedAwsRoleFinding`, by its URL.
pub type OverprovisionedAwsRoleFindingCollection = mg::Many<
    models::OverprovisionedAwsRoleFinding,
    OverprovisionedAwsRoleFindingResource,
>;

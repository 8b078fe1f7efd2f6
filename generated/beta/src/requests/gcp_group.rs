// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.gcpGroup`, by its URL.
pub type GcpGroupResource = mg::One<
    models::GcpGroup,
    requests::gcp_identity::GcpIdentityResource,
>;

/// A collection of `microsoft.graph.gcpGroup`, by its URL.
pub type GcpGroupCollection = mg::Many<models::GcpGroup, GcpGroupResource>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.gcpUser`, by its URL.
pub type GcpUserResource = mg::One<
    models::GcpUser,
    requests::gcp_identity::GcpIdentityResource,
>;

/// A collection of `microsoft.graph.gcpUser`, by its URL.
pub type GcpUserCollection = mg::Many<models::GcpUser, GcpUserResource>;

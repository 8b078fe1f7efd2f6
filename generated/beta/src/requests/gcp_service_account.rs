// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.gcpServiceAccount`, by its URL.
pub type GcpServiceAccountResource = mg::One<
    models::GcpServiceAccount,
    requests::gcp_identity::GcpIdentityResource,
>;

/// A collection of `microsoft.graph.gcpServiceAccount`, by its URL.
pub type GcpServiceAccountCollection = mg::Many<
    models::GcpServiceAccount,
    GcpServiceAccountResource,
>;

// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.pendingExternalUserProfile`, by its URL.
pub type PendingExternalUserProfileResource = mg::One<
    models::PendingExternalUserProfile,
    requests::external_profile::ExternalProfileResource,
>;

/// A collection of `microsoft.graph.pendingExternalUserProfile`, by its URL.
pub type PendingExternalUserProfileCollection = mg::Many<
    models::PendingExternalUserProfile,
    PendingExternalUserProfileResource,
    requests::external_profile::ExternalProfileCollection,
>;

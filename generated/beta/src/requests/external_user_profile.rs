// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.externalUserProfile`, by its URL.
pub type ExternalUserProfileResource = mg::One<
    models::ExternalUserProfile,
    requests::external_profile::ExternalProfileResource,
>;

/// A collection of `microsoft.graph.externalUserProfile`, by its URL.
pub type ExternalUserProfileCollection = mg::Many<
    models::ExternalUserProfile,
    ExternalUserProfileResource,
    requests::external_profile::ExternalProfileCollection,
>;

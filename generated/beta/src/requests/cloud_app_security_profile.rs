// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudAppSecurityProfile`, by its URL.
///
/// For example `/security/cloudAppSecurityProfiles/{cloudAppSecurityProfile-id}`.
pub type CloudAppSecurityProfileResource = mg::One<models::CloudAppSecurityProfile>;

/// A collection of `microsoft.graph.cloudAppSecurityProfile`, by its URL.
///
/// For example `/security/cloudAppSecurityProfiles`.
pub type CloudAppSecurityProfileCollection = mg::Many<
    models::CloudAppSecurityProfile,
    CloudAppSecurityProfileResource,
>;

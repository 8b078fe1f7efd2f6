// @generated
use crate::{mg, models};

/// One `microsoft.graph.hostSecurityProfile`, by its URL.
///
/// For example `/security/hostSecurityProfiles/{hostSecurityProfile-id}`.
pub type HostSecurityProfileResource = mg::One<models::HostSecurityProfile>;

/// A collection of `microsoft.graph.hostSecurityProfile`, by its URL.
///
/// For example `/security/hostSecurityProfiles`.
pub type HostSecurityProfileCollection = mg::Many<
    models::HostSecurityProfile,
    HostSecurityProfileResource,
>;

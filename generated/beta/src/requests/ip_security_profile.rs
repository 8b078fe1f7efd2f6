// @generated
use crate::{mg, models};

/// One `microsoft.graph.ipSecurityProfile`, by its URL.
///
/// For example `/security/ipSecurityProfiles/{ipSecurityProfile-id}`.
pub type IpSecurityProfileResource = mg::One<models::IpSecurityProfile>;

/// A collection of `microsoft.graph.ipSecurityProfile`, by its URL.
///
/// For example `/security/ipSecurityProfiles`.
pub type IpSecurityProfileCollection = mg::Many<
    models::IpSecurityProfile,
    IpSecurityProfileResource,
>;

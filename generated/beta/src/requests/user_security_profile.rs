// @generated
use crate::{mg, models};

/// One `microsoft.graph.userSecurityProfile`, by its URL.
///
/// For example `/security/userSecurityProfiles/{userSecurityProfile-id}`.
pub type UserSecurityProfileResource = mg::One<models::UserSecurityProfile>;

/// A collection of `microsoft.graph.userSecurityProfile`, by its URL.
///
/// For example `/security/userSecurityProfiles`.
pub type UserSecurityProfileCollection = mg::Many<
    models::UserSecurityProfile,
    UserSecurityProfileResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.fileSecurityProfile`, by its URL.
///
/// For example `/security/fileSecurityProfiles/{fileSecurityProfile-id}`.
pub type FileSecurityProfileResource = mg::One<models::FileSecurityProfile>;

/// A collection of `microsoft.graph.fileSecurityProfile`, by its URL.
///
/// For example `/security/fileSecurityProfiles`.
pub type FileSecurityProfileCollection = mg::Many<
    models::FileSecurityProfile,
    FileSecurityProfileResource,
>;

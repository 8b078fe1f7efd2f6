// @generated
use crate::{mg, models};

/// One `microsoft.graph.secureScoreControlProfile`, by its URL.
///
/// For example `/security/secureScoreControlProfiles/{secureScoreControlProfile-id}`.
pub type SecureScoreControlProfileResource = mg::One<models::SecureScoreControlProfile>;

/// A collection of `microsoft.graph.secureScoreControlProfile`, by its URL.
///
/// For example `/security/secureScoreControlProfiles`.
pub type SecureScoreControlProfileCollection = mg::Many<
    models::SecureScoreControlProfile,
    SecureScoreControlProfileResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.secureScore`, by its URL.
///
/// For example `/security/secureScores/{secureScore-id}`.
pub type SecureScoreResource = mg::One<models::SecureScore>;

/// A collection of `microsoft.graph.secureScore`, by its URL.
///
/// For example `/security/secureScores`.
pub type SecureScoreCollection = mg::Many<models::SecureScore, SecureScoreResource>;

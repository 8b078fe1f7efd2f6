// @generated
use crate::{mg, models};

/// One `microsoft.graph.verifiedIdProfile`, by its URL.
///
/// For example `/identity/verifiedId/profiles/{verifiedIdProfile-id}`.
pub type VerifiedIdProfileResource = mg::One<models::VerifiedIdProfile>;

/// A collection of `microsoft.graph.verifiedIdProfile`, by its URL.
///
/// For example `/identity/verifiedId/profiles`.
pub type VerifiedIdProfileCollection = mg::Many<
    models::VerifiedIdProfile,
    VerifiedIdProfileResource,
>;

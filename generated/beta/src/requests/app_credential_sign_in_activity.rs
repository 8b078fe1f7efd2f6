// @generated
use crate::{mg, models};

/// One `microsoft.graph.appCredentialSignInActivity`, by its URL.
///
/// For example `/reports/appCredentialSignInActivities/{appCredentialSignInActivity-id}`.
pub type AppCredentialSignInActivityResource = mg::One<
    models::AppCredentialSignInActivity,
>;

/// A collection of `microsoft.graph.appCredentialSignInActivity`, by its URL.
///
/// For example `/reports/appCredentialSignInActivities`.
pub type AppCredentialSignInActivityCollection = mg::Many<
    models::AppCredentialSignInActivity,
    AppCredentialSignInActivityResource,
>;

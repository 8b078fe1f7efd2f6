// @generated
use crate::{mg, models};

/// One `microsoft.graph.authenticationMethodModeDetail`, by its URL.
///
/// For example `/conditionalAccess/authenticationStrength/authenticationMethodModes/{authenticationMethodModeDetail-id}`.
pub type AuthenticationMethodModeDetailResource = mg::One<
    models::AuthenticationMethodModeDetail,
>;

/// A collection of `microsoft.graph.authenticationMethodModeDetail`, by its URL.
///
/// For example `/conditionalAccess/authenticationStrength/authenticationMethodModes`.
pub type AuthenticationMethodModeDetailCollection = mg::Many<
    models::AuthenticationMethodModeDetail,
    AuthenticationMethodModeDetailResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`, by its URL.
pub type MicrosoftAuthenticatorAuthenticationMethodTargetResource = mg::One<
    models::MicrosoftAuthenticatorAuthenticationMethodTarget,
>;

/// A collection of `microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`, by its URL.
pub type MicrosoftAuthenticatorAuthenticationMethodTargetCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethodTarget,
    MicrosoftAuthenticatorAuthenticationMethodTargetResource,
>;

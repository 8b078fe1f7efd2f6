// @generated
use crate::{mg, models};

/// One `microsoft.graph.passkeyAuthenticationMethodTarget`, by its URL.
pub type PasskeyAuthenticationMethodTargetResource = mg::One<
    models::PasskeyAuthenticationMethodTarget,
>;

/// A collection of `microsoft.graph.passkeyAuthenticationMethodTarget`, by its URL.
pub type PasskeyAuthenticationMethodTargetCollection = mg::Many<
    models::PasskeyAuthenticationMethodTarget,
    PasskeyAuthenticationMethodTargetResource,
>;

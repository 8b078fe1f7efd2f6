// @generated
use crate::{mg, models};

/// One `microsoft.graph.verifiableCredentialAuthenticationMethodTarget`, by its URL.
pub type VerifiableCredentialAuthenticationMethodTargetResource = mg::One<
    models::VerifiableCredentialAuthenticationMethodTarget,
>;

/// A collection of `microsoft.graph.verifiableCredentialAuthenticationMethodTarget`, by its URL.
pub type VerifiableCredentialAuthenticationMethodTargetCollection = mg::Many<
    models::VerifiableCredentialAuthenticationMethodTarget,
    VerifiableCredentialAuthenticationMethodTargetResource,
>;

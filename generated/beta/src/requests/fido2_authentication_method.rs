// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.fido2AuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/fido2Methods/{fido2AuthenticationMethod-id}`.
pub type Fido2AuthenticationMethodResource = mg::One<
    models::Fido2AuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.fido2AuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/fido2Methods`.
    Fido2AuthenticationMethodCollection(mg::Many<models::Fido2AuthenticationMethod, Fido2AuthenticationMethodResource>)
}

impl Fido2AuthenticationMethodCollection {
    /// `GET …/creationOptions(challengeTimeoutInMinutes=…)`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/fido2Methods/creationOptions` | **UserAuthMethod-Passkey.ReadWrite** | – |
    /// | `GET` `/users/{id}/authentication/fido2Methods/creationOptions` | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All | **UserAuthMethod-Passkey.ReadWrite.All**, UserAuthenticationMethod.ReadWrite.All |
    #[inline]
    pub fn creation_options(
        &self,
        parameters: CreationOptions,
    ) -> mg::Request<models::WebauthnCredentialCreationOptions> {
        mg::Path::function_with(self, "creationOptions", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.creationOptions`.
    CreationOptions "microsoft.graph.creationOptions" "parameters";
    /// `challengeTimeoutInMinutes`: Int32, optional
    challenge_timeout_in_minutes "challengeTimeoutInMinutes" "o": i32,
}

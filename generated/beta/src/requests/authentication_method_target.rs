// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_email_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AuthenticationMethodTargetResource(
    mg::One<models::AuthenticationMethodTarget>,
);

mg::builder! { AuthenticationMethodTargetResource: mg::One<models::AuthenticationMethodTarget> }

impl AuthenticationMethodTargetResource {
    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`: cast to
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: models::MicrosoftAuthenticatorAuthenticationMethodTarget
    #[doc(alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method_target(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetResource {
        mg::navigate(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        )
    }

    /// `…/microsoft.graph.passkeyAuthenticationMethodTarget`: cast to
    /// [`PasskeyAuthenticationMethodTarget`](models::PasskeyAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.passkeyAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_passkey_authentication_method_target(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetResource {
        mg::navigate(self, "microsoft.graph.passkeyAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodTarget`: cast to
    /// [`SmsAuthenticationMethodTarget`](models::SmsAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.smsAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_sms_authentication_method_target(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetResource {
        mg::navigate(self, "microsoft.graph.smsAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.verifiableCredentialAuthenticationMethodTarget`: cast to
    /// [`VerifiableCredentialAuthenticationMethodTarget`].
    ///
    /// [`VerifiableCredentialAuthenticationMethodTarget`]: models::VerifiableCredentialAuthenticationMethodTarget
    #[doc(alias = "microsoft.graph.verifiableCredentialAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_verifiable_credential_authentication_method_target(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetResource {
        mg::navigate(
            self,
            "microsoft.graph.verifiableCredentialAuthenticationMethodTarget",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodTarget`: cast to
    /// [`VoiceAuthenticationMethodTarget`](models::VoiceAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.voiceAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_voice_authentication_method_target(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetResource {
        mg::navigate(self, "microsoft.graph.voiceAuthenticationMethodTarget")
    }
}

/// Requests on a collection of [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_email_authentication_method_configuration()
///     .include_targets()
/// ```
#[derive(Clone, Debug)]
pub struct AuthenticationMethodTargetCollection(
    mg::Many<models::AuthenticationMethodTarget, AuthenticationMethodTargetResource>,
);

mg::builder! { AuthenticationMethodTargetCollection: mg::Many<models::AuthenticationMethodTarget, AuthenticationMethodTargetResource> }

impl AuthenticationMethodTargetCollection {
    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`: the members that are
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: models::MicrosoftAuthenticatorAuthenticationMethodTarget
    #[doc(alias = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_microsoft_authenticator_authentication_method_target(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetCollection {
        mg::navigate(
            self,
            "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        )
    }

    /// `…/microsoft.graph.passkeyAuthenticationMethodTarget`: the members that are
    /// [`PasskeyAuthenticationMethodTarget`](models::PasskeyAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.passkeyAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_passkey_authentication_method_target(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetCollection {
        mg::navigate(self, "microsoft.graph.passkeyAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodTarget`: the members that are
    /// [`SmsAuthenticationMethodTarget`](models::SmsAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.smsAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_sms_authentication_method_target(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetCollection {
        mg::navigate(self, "microsoft.graph.smsAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.verifiableCredentialAuthenticationMethodTarget`: the members that are
    /// [`VerifiableCredentialAuthenticationMethodTarget`].
    ///
    /// [`VerifiableCredentialAuthenticationMethodTarget`]: models::VerifiableCredentialAuthenticationMethodTarget
    #[doc(alias = "microsoft.graph.verifiableCredentialAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_verifiable_credential_authentication_method_target(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetCollection {
        mg::navigate(
            self,
            "microsoft.graph.verifiableCredentialAuthenticationMethodTarget",
        )
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodTarget`: the members that are
    /// [`VoiceAuthenticationMethodTarget`](models::VoiceAuthenticationMethodTarget).
    #[doc(alias = "microsoft.graph.voiceAuthenticationMethodTarget")]
    #[inline]
    pub fn cast_to_voice_authentication_method_target(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetCollection {
        mg::navigate(self, "microsoft.graph.voiceAuthenticationMethodTarget")
    }
}

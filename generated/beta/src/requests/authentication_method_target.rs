// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethodTarget`, by its URL.
    AuthenticationMethodTargetResource(mg::One<models::AuthenticationMethodTarget>)
}

impl AuthenticationMethodTargetResource {
    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method_target(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetResource {
        mg::to(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.passkeyAuthenticationMethodTarget`
    #[inline]
    pub fn as_passkey_authentication_method_target(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetResource {
        mg::to(self, "microsoft.graph.passkeyAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodTarget`
    #[inline]
    pub fn as_sms_authentication_method_target(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetResource {
        mg::to(self, "microsoft.graph.smsAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.verifiableCredentialAuthenticationMethodTarget`
    #[inline]
    pub fn as_verifiable_credential_authentication_method_target(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetResource {
        mg::to(self, "microsoft.graph.verifiableCredentialAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodTarget`
    #[inline]
    pub fn as_voice_authentication_method_target(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetResource {
        mg::to(self, "microsoft.graph.voiceAuthenticationMethodTarget")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationMethodTarget`, by its URL.
    AuthenticationMethodTargetCollection(mg::Many<models::AuthenticationMethodTarget, AuthenticationMethodTargetResource>)
}

impl AuthenticationMethodTargetCollection {
    /// `…/microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`
    #[inline]
    pub fn as_microsoft_authenticator_authentication_method_target(
        &self,
    ) -> requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetCollection {
        mg::to(self, "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.passkeyAuthenticationMethodTarget`
    #[inline]
    pub fn as_passkey_authentication_method_target(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetCollection {
        mg::to(self, "microsoft.graph.passkeyAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.smsAuthenticationMethodTarget`
    #[inline]
    pub fn as_sms_authentication_method_target(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetCollection {
        mg::to(self, "microsoft.graph.smsAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.verifiableCredentialAuthenticationMethodTarget`
    #[inline]
    pub fn as_verifiable_credential_authentication_method_target(
        &self,
    ) -> requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetCollection {
        mg::to(self, "microsoft.graph.verifiableCredentialAuthenticationMethodTarget")
    }

    /// `…/microsoft.graph.voiceAuthenticationMethodTarget`
    #[inline]
    pub fn as_voice_authentication_method_target(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetCollection {
        mg::to(self, "microsoft.graph.voiceAuthenticationMethodTarget")
    }
}

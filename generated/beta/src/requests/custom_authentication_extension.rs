// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customAuthenticationExtension`, by its URL.
    ///
    /// For example `/identity/customAuthenticationExtensions/{customAuthenticationExtension-id}`.
    CustomAuthenticationExtensionResource(mg::One<models::CustomAuthenticationExtension>)
}

impl CustomAuthenticationExtensionResource {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`
    #[inline]
    pub fn as_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::to(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`
    #[inline]
    pub fn as_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::to(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`
    #[inline]
    pub fn as_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`
    #[inline]
    pub fn as_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }

    /// `POST …/validateAuthenticationConfiguration`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CustomAuthenticationExtension.Read.All**, CustomAuthenticationExtension.ReadWrite.All | **CustomAuthenticationExtension.Read.All**, CustomAuthenticationExtension.ReadWrite.All |
    #[inline]
    pub fn validate_authentication_configuration(
        &self,
    ) -> mg::Request<models::AuthenticationConfigurationValidation> {
        mg::Path::action(self, "validateAuthenticationConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.customAuthenticationExtension`, by its URL.
    ///
    /// For example `/identity/customAuthenticationExtensions`.
    CustomAuthenticationExtensionCollection(mg::Many<models::CustomAuthenticationExtension, CustomAuthenticationExtensionResource>)
}

impl CustomAuthenticationExtensionCollection {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`
    #[inline]
    pub fn as_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`
    #[inline]
    pub fn as_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`
    #[inline]
    pub fn as_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`
    #[inline]
    pub fn as_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }

    /// `POST …/validateAuthenticationConfiguration`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CustomAuthenticationExtension.Read.All**, CustomAuthenticationExtension.ReadWrite.All | **CustomAuthenticationExtension.Read.All**, CustomAuthenticationExtension.ReadWrite.All |
    #[inline]
    pub fn validate_authentication_configuration(
        &self,
        parameters: ValidateAuthenticationConfiguration,
    ) -> mg::Request<models::AuthenticationConfigurationValidation> {
        mg::Path::action_with(self, "validateAuthenticationConfiguration", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.validateAuthenticationConfiguration`.
    ValidateAuthenticationConfiguration "microsoft.graph.validateAuthenticationConfiguration" "parameters";
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<models::CustomExtensionAuthenticationConfiguration>,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<models::CustomExtensionEndpointConfiguration>,
}

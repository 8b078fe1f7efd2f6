// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomAuthenticationExtension`](models::CustomAuthenticationExtension): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity().custom_authentication_extensions().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomAuthenticationExtensionResource(
    mg::One<models::CustomAuthenticationExtension>,
);

mg::builder! { CustomAuthenticationExtensionResource: mg::One<models::CustomAuthenticationExtension> }

impl CustomAuthenticationExtensionResource {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`: cast to
    /// [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`: cast to
    /// [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`: cast to
    /// [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension).
    #[doc(alias = "microsoft.graph.onOtpSendCustomExtension")]
    #[inline]
    pub fn cast_to_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`: cast to
    /// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension).
    #[doc(alias = "microsoft.graph.onPasswordSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`: cast to
    /// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`: cast to
    /// [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }

    /// `POST …/validateAuthenticationConfiguration`.
    ///
    /// Returns
    /// [`AuthenticationConfigurationValidation`](models::AuthenticationConfigurationValidation).
    ///
    /// Least privileged permission: `CustomAuthenticationExtension.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn validate_authentication_configuration(
        &self,
    ) -> mg::Request<models::AuthenticationConfigurationValidation> {
        self.raw().action("validateAuthenticationConfiguration")
    }
}

/// Requests on a collection of
/// [`CustomAuthenticationExtension`](models::CustomAuthenticationExtension): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().custom_authentication_extensions()`.
#[derive(Clone, Debug)]
pub struct CustomAuthenticationExtensionCollection(
    mg::Many<
        models::CustomAuthenticationExtension,
        CustomAuthenticationExtensionResource,
    >,
);

mg::builder! { CustomAuthenticationExtensionCollection: mg::Many<models::CustomAuthenticationExtension, CustomAuthenticationExtensionResource> }

impl CustomAuthenticationExtensionCollection {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`: the members that are
    /// [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`: the members that are
    /// [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`: the members that are
    /// [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension).
    #[doc(alias = "microsoft.graph.onOtpSendCustomExtension")]
    #[inline]
    pub fn cast_to_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`: the members that are
    /// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension).
    #[doc(alias = "microsoft.graph.onPasswordSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`: the members that are
    /// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`: the members that are
    /// [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }

    /// `POST …/validateAuthenticationConfiguration`.
    ///
    /// Returns
    /// [`AuthenticationConfigurationValidation`](models::AuthenticationConfigurationValidation).
    ///
    /// Least privileged permission: `CustomAuthenticationExtension.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn validate_authentication_configuration(
        &self,
        parameters: ValidateAuthenticationConfiguration,
    ) -> mg::Request<models::AuthenticationConfigurationValidation> {
        self.raw().action_with("validateAuthenticationConfiguration", &parameters)
    }
}

/// Parameters of
/// [`CustomAuthenticationExtensionCollection::validate_authentication_configuration`].
pub struct ValidateAuthenticationConfiguration {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<models::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `endpointConfiguration`.
    pub endpoint_configuration: mg::Field<
        mg::Boxed<models::CustomExtensionEndpointConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateAuthenticationConfiguration: "microsoft.graph.validateAuthenticationConfiguration", parameters;
    authentication_configuration: "authenticationConfiguration",
    endpoint_configuration: "endpointConfiguration",
}

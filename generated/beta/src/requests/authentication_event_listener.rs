// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationEventListener`](models::AuthenticationEventListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity().authentication_event_listeners().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationEventListenerResource(
    mg::One<models::AuthenticationEventListener>,
);

mg::builder! { AuthenticationEventListenerResource: mg::One<models::AuthenticationEventListener> }

impl AuthenticationEventListenerResource {
    /// `…/microsoft.graph.onAttributeCollectionListener`: cast to
    /// [`OnAttributeCollectionListener`](models::OnAttributeCollectionListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_listener(
        &self,
    ) -> requests::on_attribute_collection_listener::OnAttributeCollectionListenerResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartListener`: cast to
    /// [`OnAttributeCollectionStartListener`](models::OnAttributeCollectionStartListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_listener(
        &self,
    ) -> requests::on_attribute_collection_start_listener::OnAttributeCollectionStartListenerResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitListener`: cast to
    /// [`OnAttributeCollectionSubmitListener`](models::OnAttributeCollectionSubmitListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_listener(
        &self,
    ) -> requests::on_attribute_collection_submit_listener::OnAttributeCollectionSubmitListenerResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitListener")
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartListener`: cast to
    /// [`OnAuthenticationMethodLoadStartListener`].
    ///
    /// [`OnAuthenticationMethodLoadStartListener`]: models::OnAuthenticationMethodLoadStartListener
    #[doc(alias = "microsoft.graph.onAuthenticationMethodLoadStartListener")]
    #[inline]
    pub fn cast_to_on_authentication_method_load_start_listener(
        &self,
    ) -> requests::on_authentication_method_load_start_listener::OnAuthenticationMethodLoadStartListenerResource {
        mg::navigate(self, "microsoft.graph.onAuthenticationMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onEmailOtpSendListener`: cast to
    /// [`OnEmailOtpSendListener`](models::OnEmailOtpSendListener).
    #[doc(alias = "microsoft.graph.onEmailOtpSendListener")]
    #[inline]
    pub fn cast_to_on_email_otp_send_listener(
        &self,
    ) -> requests::on_email_otp_send_listener::OnEmailOtpSendListenerResource {
        mg::navigate(self, "microsoft.graph.onEmailOtpSendListener")
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartListener`: cast to
    /// [`OnFraudProtectionLoadStartListener`](models::OnFraudProtectionLoadStartListener).
    #[doc(alias = "microsoft.graph.onFraudProtectionLoadStartListener")]
    #[inline]
    pub fn cast_to_on_fraud_protection_load_start_listener(
        &self,
    ) -> requests::on_fraud_protection_load_start_listener::OnFraudProtectionLoadStartListenerResource {
        mg::navigate(self, "microsoft.graph.onFraudProtectionLoadStartListener")
    }

    /// `…/microsoft.graph.onInteractiveAuthFlowStartListener`: cast to
    /// [`OnInteractiveAuthFlowStartListener`](models::OnInteractiveAuthFlowStartListener).
    #[doc(alias = "microsoft.graph.onInteractiveAuthFlowStartListener")]
    #[inline]
    pub fn cast_to_on_interactive_auth_flow_start_listener(
        &self,
    ) -> requests::on_interactive_auth_flow_start_listener::OnInteractiveAuthFlowStartListenerResource {
        mg::navigate(self, "microsoft.graph.onInteractiveAuthFlowStartListener")
    }

    /// `…/microsoft.graph.onPasswordSubmitListener`: cast to
    /// [`OnPasswordSubmitListener`](models::OnPasswordSubmitListener).
    #[doc(alias = "microsoft.graph.onPasswordSubmitListener")]
    #[inline]
    pub fn cast_to_on_password_submit_listener(
        &self,
    ) -> requests::on_password_submit_listener::OnPasswordSubmitListenerResource {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitListener")
    }

    /// `…/microsoft.graph.onPhoneMethodLoadStartListener`: cast to
    /// [`OnPhoneMethodLoadStartListener`](models::OnPhoneMethodLoadStartListener).
    #[doc(alias = "microsoft.graph.onPhoneMethodLoadStartListener")]
    #[inline]
    pub fn cast_to_on_phone_method_load_start_listener(
        &self,
    ) -> requests::on_phone_method_load_start_listener::OnPhoneMethodLoadStartListenerResource {
        mg::navigate(self, "microsoft.graph.onPhoneMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartListener`: cast to
    /// [`OnTokenIssuanceStartListener`](models::OnTokenIssuanceStartListener).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartListener")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_listener(
        &self,
    ) -> requests::on_token_issuance_start_listener::OnTokenIssuanceStartListenerResource {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartListener")
    }

    /// `…/microsoft.graph.onUserCreateStartListener`: cast to
    /// [`OnUserCreateStartListener`](models::OnUserCreateStartListener).
    #[doc(alias = "microsoft.graph.onUserCreateStartListener")]
    #[inline]
    pub fn cast_to_on_user_create_start_listener(
        &self,
    ) -> requests::on_user_create_start_listener::OnUserCreateStartListenerResource {
        mg::navigate(self, "microsoft.graph.onUserCreateStartListener")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationListener`: cast to
    /// [`OnVerifiedIdClaimValidationListener`](models::OnVerifiedIdClaimValidationListener).
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationListener")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_listener(
        &self,
    ) -> requests::on_verified_id_claim_validation_listener::OnVerifiedIdClaimValidationListenerResource {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationListener")
    }
}

/// Requests on a collection of
/// [`AuthenticationEventListener`](models::AuthenticationEventListener): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.identity().authentication_event_listeners()`.
#[derive(Clone, Debug)]
pub struct AuthenticationEventListenerCollection(
    mg::Many<models::AuthenticationEventListener, AuthenticationEventListenerResource>,
);

mg::builder! { AuthenticationEventListenerCollection: mg::Many<models::AuthenticationEventListener, AuthenticationEventListenerResource> }

impl AuthenticationEventListenerCollection {
    /// `…/microsoft.graph.onAttributeCollectionListener`: the members that are
    /// [`OnAttributeCollectionListener`](models::OnAttributeCollectionListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_listener(
        &self,
    ) -> requests::on_attribute_collection_listener::OnAttributeCollectionListenerCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartListener`: the members that are
    /// [`OnAttributeCollectionStartListener`](models::OnAttributeCollectionStartListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_listener(
        &self,
    ) -> requests::on_attribute_collection_start_listener::OnAttributeCollectionStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitListener`: the members that are
    /// [`OnAttributeCollectionSubmitListener`](models::OnAttributeCollectionSubmitListener).
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitListener")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_listener(
        &self,
    ) -> requests::on_attribute_collection_submit_listener::OnAttributeCollectionSubmitListenerCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitListener")
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartListener`: the members that are
    /// [`OnAuthenticationMethodLoadStartListener`].
    ///
    /// [`OnAuthenticationMethodLoadStartListener`]: models::OnAuthenticationMethodLoadStartListener
    #[doc(alias = "microsoft.graph.onAuthenticationMethodLoadStartListener")]
    #[inline]
    pub fn cast_to_on_authentication_method_load_start_listener(
        &self,
    ) -> requests::on_authentication_method_load_start_listener::OnAuthenticationMethodLoadStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onAuthenticationMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onEmailOtpSendListener`: the members that are
    /// [`OnEmailOtpSendListener`](models::OnEmailOtpSendListener).
    #[doc(alias = "microsoft.graph.onEmailOtpSendListener")]
    #[inline]
    pub fn cast_to_on_email_otp_send_listener(
        &self,
    ) -> requests::on_email_otp_send_listener::OnEmailOtpSendListenerCollection {
        mg::navigate(self, "microsoft.graph.onEmailOtpSendListener")
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartListener`: the members that are
    /// [`OnFraudProtectionLoadStartListener`](models::OnFraudProtectionLoadStartListener).
    #[doc(alias = "microsoft.graph.onFraudProtectionLoadStartListener")]
    #[inline]
    pub fn cast_to_on_fraud_protection_load_start_listener(
        &self,
    ) -> requests::on_fraud_protection_load_start_listener::OnFraudProtectionLoadStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onFraudProtectionLoadStartListener")
    }

    /// `…/microsoft.graph.onInteractiveAuthFlowStartListener`: the members that are
    /// [`OnInteractiveAuthFlowStartListener`](models::OnInteractiveAuthFlowStartListener).
    #[doc(alias = "microsoft.graph.onInteractiveAuthFlowStartListener")]
    #[inline]
    pub fn cast_to_on_interactive_auth_flow_start_listener(
        &self,
    ) -> requests::on_interactive_auth_flow_start_listener::OnInteractiveAuthFlowStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onInteractiveAuthFlowStartListener")
    }

    /// `…/microsoft.graph.onPasswordSubmitListener`: the members that are
    /// [`OnPasswordSubmitListener`](models::OnPasswordSubmitListener).
    #[doc(alias = "microsoft.graph.onPasswordSubmitListener")]
    #[inline]
    pub fn cast_to_on_password_submit_listener(
        &self,
    ) -> requests::on_password_submit_listener::OnPasswordSubmitListenerCollection {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitListener")
    }

    /// `…/microsoft.graph.onPhoneMethodLoadStartListener`: the members that are
    /// [`OnPhoneMethodLoadStartListener`](models::OnPhoneMethodLoadStartListener).
    #[doc(alias = "microsoft.graph.onPhoneMethodLoadStartListener")]
    #[inline]
    pub fn cast_to_on_phone_method_load_start_listener(
        &self,
    ) -> requests::on_phone_method_load_start_listener::OnPhoneMethodLoadStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onPhoneMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartListener`: the members that are
    /// [`OnTokenIssuanceStartListener`](models::OnTokenIssuanceStartListener).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartListener")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_listener(
        &self,
    ) -> requests::on_token_issuance_start_listener::OnTokenIssuanceStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartListener")
    }

    /// `…/microsoft.graph.onUserCreateStartListener`: the members that are
    /// [`OnUserCreateStartListener`](models::OnUserCreateStartListener).
    #[doc(alias = "microsoft.graph.onUserCreateStartListener")]
    #[inline]
    pub fn cast_to_on_user_create_start_listener(
        &self,
    ) -> requests::on_user_create_start_listener::OnUserCreateStartListenerCollection {
        mg::navigate(self, "microsoft.graph.onUserCreateStartListener")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationListener`: the members that are
    /// [`OnVerifiedIdClaimValidationListener`](models::OnVerifiedIdClaimValidationListener).
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationListener")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_listener(
        &self,
    ) -> requests::on_verified_id_claim_validation_listener::OnVerifiedIdClaimValidationListenerCollection {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationListener")
    }
}

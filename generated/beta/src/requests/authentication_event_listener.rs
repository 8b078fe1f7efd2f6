// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationEventListener`, by its URL.
    ///
    /// For example `/identity/authenticationEventListeners/{authenticationEventListener-id}`.
    AuthenticationEventListenerResource(mg::One<models::AuthenticationEventListener>)
}

impl AuthenticationEventListenerResource {
    /// `…/microsoft.graph.onAttributeCollectionListener`
    #[inline]
    pub fn as_on_attribute_collection_listener(
        &self,
    ) -> requests::on_attribute_collection_listener::OnAttributeCollectionListenerResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartListener`
    #[inline]
    pub fn as_on_attribute_collection_start_listener(
        &self,
    ) -> requests::on_attribute_collection_start_listener::OnAttributeCollectionStartListenerResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitListener`
    #[inline]
    pub fn as_on_attribute_collection_submit_listener(
        &self,
    ) -> requests::on_attribute_collection_submit_listener::OnAttributeCollectionSubmitListenerResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitListener")
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartListener`
    #[inline]
    pub fn as_on_authentication_method_load_start_listener(
        &self,
    ) -> requests::on_authentication_method_load_start_listener::OnAuthenticationMethodLoadStartListenerResource {
        mg::to(self, "microsoft.graph.onAuthenticationMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onEmailOtpSendListener`
    #[inline]
    pub fn as_on_email_otp_send_listener(
        &self,
    ) -> requests::on_email_otp_send_listener::OnEmailOtpSendListenerResource {
        mg::to(self, "microsoft.graph.onEmailOtpSendListener")
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartListener`
    #[inline]
    pub fn as_on_fraud_protection_load_start_listener(
        &self,
    ) -> requests::on_fraud_protection_load_start_listener::OnFraudProtectionLoadStartListenerResource {
        mg::to(self, "microsoft.graph.onFraudProtectionLoadStartListener")
    }

    /// `…/microsoft.graph.onInteractiveAuthFlowStartListener`
    #[inline]
    pub fn as_on_interactive_auth_flow_start_listener(
        &self,
    ) -> requests::on_interactive_auth_flow_start_listener::OnInteractiveAuthFlowStartListenerResource {
        mg::to(self, "microsoft.graph.onInteractiveAuthFlowStartListener")
    }

    /// `…/microsoft.graph.onPasswordSubmitListener`
    #[inline]
    pub fn as_on_password_submit_listener(
        &self,
    ) -> requests::on_password_submit_listener::OnPasswordSubmitListenerResource {
        mg::to(self, "microsoft.graph.onPasswordSubmitListener")
    }

    /// `…/microsoft.graph.onPhoneMethodLoadStartListener`
    #[inline]
    pub fn as_on_phone_method_load_start_listener(
        &self,
    ) -> requests::on_phone_method_load_start_listener::OnPhoneMethodLoadStartListenerResource {
        mg::to(self, "microsoft.graph.onPhoneMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartListener`
    #[inline]
    pub fn as_on_token_issuance_start_listener(
        &self,
    ) -> requests::on_token_issuance_start_listener::OnTokenIssuanceStartListenerResource {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartListener")
    }

    /// `…/microsoft.graph.onUserCreateStartListener`
    #[inline]
    pub fn as_on_user_create_start_listener(
        &self,
    ) -> requests::on_user_create_start_listener::OnUserCreateStartListenerResource {
        mg::to(self, "microsoft.graph.onUserCreateStartListener")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationListener`
    #[inline]
    pub fn as_on_verified_id_claim_validation_listener(
        &self,
    ) -> requests::on_verified_id_claim_validation_listener::OnVerifiedIdClaimValidationListenerResource {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationListener")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationEventListener`, by its URL.
    ///
    /// For example `/identity/authenticationEventListeners`.
    AuthenticationEventListenerCollection(mg::Many<models::AuthenticationEventListener, AuthenticationEventListenerResource>)
}

impl AuthenticationEventListenerCollection {
    /// `…/microsoft.graph.onAttributeCollectionListener`
    #[inline]
    pub fn as_on_attribute_collection_listener(
        &self,
    ) -> requests::on_attribute_collection_listener::OnAttributeCollectionListenerCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartListener`
    #[inline]
    pub fn as_on_attribute_collection_start_listener(
        &self,
    ) -> requests::on_attribute_collection_start_listener::OnAttributeCollectionStartListenerCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartListener")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitListener`
    #[inline]
    pub fn as_on_attribute_collection_submit_listener(
        &self,
    ) -> requests::on_attribute_collection_submit_listener::OnAttributeCollectionSubmitListenerCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitListener")
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartListener`
    #[inline]
    pub fn as_on_authentication_method_load_start_listener(
        &self,
    ) -> requests::on_authentication_method_load_start_listener::OnAuthenticationMethodLoadStartListenerCollection {
        mg::to(self, "microsoft.graph.onAuthenticationMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onEmailOtpSendListener`
    #[inline]
    pub fn as_on_email_otp_send_listener(
        &self,
    ) -> requests::on_email_otp_send_listener::OnEmailOtpSendListenerCollection {
        mg::to(self, "microsoft.graph.onEmailOtpSendListener")
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartListener`
    #[inline]
    pub fn as_on_fraud_protection_load_start_listener(
        &self,
    ) -> requests::on_fraud_protection_load_start_listener::OnFraudProtectionLoadStartListenerCollection {
        mg::to(self, "microsoft.graph.onFraudProtectionLoadStartListener")
    }

    /// `…/microsoft.graph.onInteractiveAuthFlowStartListener`
    #[inline]
    pub fn as_on_interactive_auth_flow_start_listener(
        &self,
    ) -> requests::on_interactive_auth_flow_start_listener::OnInteractiveAuthFlowStartListenerCollection {
        mg::to(self, "microsoft.graph.onInteractiveAuthFlowStartListener")
    }

    /// `…/microsoft.graph.onPasswordSubmitListener`
    #[inline]
    pub fn as_on_password_submit_listener(
        &self,
    ) -> requests::on_password_submit_listener::OnPasswordSubmitListenerCollection {
        mg::to(self, "microsoft.graph.onPasswordSubmitListener")
    }

    /// `…/microsoft.graph.onPhoneMethodLoadStartListener`
    #[inline]
    pub fn as_on_phone_method_load_start_listener(
        &self,
    ) -> requests::on_phone_method_load_start_listener::OnPhoneMethodLoadStartListenerCollection {
        mg::to(self, "microsoft.graph.onPhoneMethodLoadStartListener")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartListener`
    #[inline]
    pub fn as_on_token_issuance_start_listener(
        &self,
    ) -> requests::on_token_issuance_start_listener::OnTokenIssuanceStartListenerCollection {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartListener")
    }

    /// `…/microsoft.graph.onUserCreateStartListener`
    #[inline]
    pub fn as_on_user_create_start_listener(
        &self,
    ) -> requests::on_user_create_start_listener::OnUserCreateStartListenerCollection {
        mg::to(self, "microsoft.graph.onUserCreateStartListener")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationListener`
    #[inline]
    pub fn as_on_verified_id_claim_validation_listener(
        &self,
    ) -> requests::on_verified_id_claim_validation_listener::OnVerifiedIdClaimValidationListenerCollection {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationListener")
    }
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationEventListener`, an abstract open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationeventlistener?view=graph-rest-beta>
    AuthenticationEventListener "microsoft.graph.authenticationEventListener" "entity open abstract" : super::Entity => AuthenticationEventListenerKind;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { AuthenticationEventListener: super::Entity }

/// The types derived from `microsoft.graph.authenticationEventListener`.
#[non_exhaustive]
pub enum AuthenticationEventListenerKind {
    OnAttributeCollectionListener(Box<super::OnAttributeCollectionListener>),
    OnAttributeCollectionStartListener(Box<super::OnAttributeCollectionStartListener>),
    OnAttributeCollectionSubmitListener(Box<super::OnAttributeCollectionSubmitListener>),
    OnAuthenticationMethodLoadStartListener(
        Box<super::OnAuthenticationMethodLoadStartListener>,
    ),
    OnEmailOtpSendListener(Box<super::OnEmailOtpSendListener>),
    OnFraudProtectionLoadStartListener(Box<super::OnFraudProtectionLoadStartListener>),
    OnInteractiveAuthFlowStartListener(Box<super::OnInteractiveAuthFlowStartListener>),
    OnPasswordSubmitListener(Box<super::OnPasswordSubmitListener>),
    OnPhoneMethodLoadStartListener(Box<super::OnPhoneMethodLoadStartListener>),
    OnTokenIssuanceStartListener(Box<super::OnTokenIssuanceStartListener>),
    OnUserCreateStartListener(Box<super::OnUserCreateStartListener>),
    OnVerifiedIdClaimValidationListener(Box<super::OnVerifiedIdClaimValidationListener>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationEventListener>),
}

mg::family! {
    AuthenticationEventListener => AuthenticationEventListenerKind;
    OnAttributeCollectionListener(super::OnAttributeCollectionListener),
    OnAttributeCollectionStartListener(super::OnAttributeCollectionStartListener),
    OnAttributeCollectionSubmitListener(super::OnAttributeCollectionSubmitListener),
    OnAuthenticationMethodLoadStartListener(super::OnAuthenticationMethodLoadStartListener),
    OnEmailOtpSendListener(super::OnEmailOtpSendListener),
    OnFraudProtectionLoadStartListener(super::OnFraudProtectionLoadStartListener),
    OnInteractiveAuthFlowStartListener(super::OnInteractiveAuthFlowStartListener),
    OnPasswordSubmitListener(super::OnPasswordSubmitListener),
    OnPhoneMethodLoadStartListener(super::OnPhoneMethodLoadStartListener),
    OnTokenIssuanceStartListener(super::OnTokenIssuanceStartListener),
    OnUserCreateStartListener(super::OnUserCreateStartListener),
    OnVerifiedIdClaimValidationListener(super::OnVerifiedIdClaimValidationListener),
}

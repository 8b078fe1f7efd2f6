// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.authenticationEventListener`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationEventListenerCollection`], for example
/// `graph.identity().authentication_event_listeners()`.
///
/// [`AuthenticationEventListenerCollection`]: crate::requests::authentication_event_listener::AuthenticationEventListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationeventlistener?view=graph-rest-beta
pub struct AuthenticationEventListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationEventListener: "microsoft.graph.authenticationEventListener", entity open abstract, base super::Entity, family AuthenticationEventListenerKind;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { AuthenticationEventListener: super::Entity }

/// The types derived from [`AuthenticationEventListener`].
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

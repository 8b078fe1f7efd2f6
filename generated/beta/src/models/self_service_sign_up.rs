// @generated
use crate::mg;

/// Entity type [`microsoft.graph.selfServiceSignUp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SelfServiceSignUpCollection`], for example `graph.audit_logs().sign_ups()`.
///
/// [`SelfServiceSignUpCollection`]: crate::requests::self_service_sign_up::SelfServiceSignUpCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/selfservicesignup?view=graph-rest-beta
pub struct SelfServiceSignUp {
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appliedEventListeners`.
    pub applied_event_listeners: mg::Field<
        Vec<super::AppliedAuthenticationEventListener>,
    >,
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fraudProtectionDetails`.
    pub fraud_protection_details: mg::Field<mg::Boxed<super::FraudProtectionDetails>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `signUpIdentity`.
    pub sign_up_identity: mg::Field<mg::Boxed<super::SignUpIdentity>>,
    /// `signUpIdentityProvider`. Never null.
    pub sign_up_identity_provider: mg::Field<String>,
    /// `signUpStage`. Never null.
    pub sign_up_stage: mg::Field<mg::Open<super::SignUpStage>>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::SignUpStatus>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SelfServiceSignUp: "microsoft.graph.selfServiceSignUp", entity, base super::Entity;
    app_display_name: "appDisplayName",
    app_id: "appId",
    applied_event_listeners: "appliedEventListeners",
    correlation_id: "correlationId" required,
    created_date_time: "createdDateTime" required,
    fraud_protection_details: "fraudProtectionDetails",
    id: "id" key required,
    sign_up_identity: "signUpIdentity",
    sign_up_identity_provider: "signUpIdentityProvider" required,
    sign_up_stage: "signUpStage" required,
    status: "status",
    user_id: "userId",
}

mg::derived_from! { SelfServiceSignUp: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.selfServiceSignUp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/selfservicesignup?view=graph-rest-beta>
    SelfServiceSignUp "microsoft.graph.selfServiceSignUp" "entity" : super::Entity;
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appId`: String
    app_id "appId": String,
    /// `appliedEventListeners`: Collection(appliedAuthenticationEventListener)
    applied_event_listeners "appliedEventListeners": Vec<super::AppliedAuthenticationEventListener>,
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `fraudProtectionDetails`: fraudProtectionDetails
    fraud_protection_details "fraudProtectionDetails": mg::Boxed<super::FraudProtectionDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `signUpIdentity`: signUpIdentity
    sign_up_identity "signUpIdentity": mg::Boxed<super::SignUpIdentity>,
    /// `signUpIdentityProvider`: String, not null
    sign_up_identity_provider "signUpIdentityProvider" "r": String,
    /// `signUpStage`: signUpStage, not null
    sign_up_stage "signUpStage" "r": mg::Open<super::SignUpStage>,
    /// `status`: signUpStatus
    status "status": mg::Boxed<super::SignUpStatus>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { SelfServiceSignUp: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialAuthenticationMethodTarget`, an entity type derived from `microsoft.graph.authenticationMethodTarget`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/verifiablecredentialauthenticationmethodtarget?view=graph-rest-beta>
    VerifiableCredentialAuthenticationMethodTarget "microsoft.graph.verifiableCredentialAuthenticationMethodTarget" "entity" : super::AuthenticationMethodTarget;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
    /// `verifiedIdProfiles`: Collection(Guid), items not null
    verified_id_profiles "verifiedIdProfiles" "r": Vec<mg::Guid>,
}

mg::derived_from! { VerifiableCredentialAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }

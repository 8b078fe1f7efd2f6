// @generated
use crate::mg;

/// Entity type [`microsoft.graph.verifiableCredentialAuthenticationMethodTarget`][reference],
/// derived from [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
///
/// Requests: [`VerifiableCredentialAuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_verifiable_credentials_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`VerifiableCredentialAuthenticationMethodTargetCollection`]: crate::requests::verifiable_credential_authentication_method_target::VerifiableCredentialAuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/verifiablecredentialauthenticationmethodtarget?view=graph-rest-beta
pub struct VerifiableCredentialAuthenticationMethodTarget {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRegistrationRequired`. Never null.
    pub is_registration_required: mg::Field<bool>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<mg::Open<super::AuthenticationMethodTargetType>>,
    /// `verifiedIdProfiles`.
    pub verified_id_profiles: mg::Field<Vec<mg::Guid>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialAuthenticationMethodTarget: "microsoft.graph.verifiableCredentialAuthenticationMethodTarget", entity, base super::AuthenticationMethodTarget;
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    target_type: "targetType" required,
    verified_id_profiles: "verifiedIdProfiles" required,
}

mg::derived_from! { VerifiableCredentialAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.credentialUserRegistrationCount`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CredentialUserRegistrationCountCollection`], for example
/// `graph.reports().get_credential_user_registration_count()`.
///
/// [`CredentialUserRegistrationCountCollection`]: crate::requests::credential_user_registration_count::CredentialUserRegistrationCountCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/credentialuserregistrationcount?view=graph-rest-beta
pub struct CredentialUserRegistrationCount {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `totalUserCount`. Never null.
    pub total_user_count: mg::Field<i64>,
    /// `userRegistrationCounts`.
    pub user_registration_counts: mg::Field<Vec<super::UserRegistrationCount>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CredentialUserRegistrationCount: "microsoft.graph.credentialUserRegistrationCount", entity, base super::Entity;
    id: "id" key required,
    total_user_count: "totalUserCount" required,
    user_registration_counts: "userRegistrationCounts" required,
}

mg::derived_from! { CredentialUserRegistrationCount: super::Entity }

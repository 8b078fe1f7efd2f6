// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.credentialUserRegistrationCount`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/credentialuserregistrationcount?view=graph-rest-beta>
    CredentialUserRegistrationCount "microsoft.graph.credentialUserRegistrationCount" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `totalUserCount`: Int64, not null
    total_user_count "totalUserCount" "r": i64,
    /// `userRegistrationCounts`: Collection(userRegistrationCount), items not null
    user_registration_counts "userRegistrationCounts" "r": Vec<super::UserRegistrationCount>,
}

mg::derived_from! { CredentialUserRegistrationCount: super::Entity }

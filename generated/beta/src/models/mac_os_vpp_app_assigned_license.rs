// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsVppAppAssignedLicense`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosvppappassignedlicense?view=graph-rest-beta>
    MacOsVppAppAssignedLicense "microsoft.graph.macOsVppAppAssignedLicense" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userEmailAddress`: String
    user_email_address "userEmailAddress": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { MacOsVppAppAssignedLicense: super::Entity }

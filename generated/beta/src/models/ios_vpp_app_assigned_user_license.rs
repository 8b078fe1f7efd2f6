// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppAppAssignedUserLicense`, an entity type derived from `microsoft.graph.iosVppAppAssignedLicense`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvppappassigneduserlicense?view=graph-rest-beta>
    IosVppAppAssignedUserLicense "microsoft.graph.iosVppAppAssignedUserLicense" "entity" : super::IosVppAppAssignedLicense;
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

mg::derived_from! { IosVppAppAssignedUserLicense: super::IosVppAppAssignedLicense, super::Entity }

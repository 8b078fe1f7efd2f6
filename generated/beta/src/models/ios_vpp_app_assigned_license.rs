// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppAppAssignedLicense`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvppappassignedlicense?view=graph-rest-beta>
    IosVppAppAssignedLicense "microsoft.graph.iosVppAppAssignedLicense" "entity" : super::Entity => IosVppAppAssignedLicenseKind;
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

mg::derived_from! { IosVppAppAssignedLicense: super::Entity }

/// The types derived from `microsoft.graph.iosVppAppAssignedLicense`.
#[non_exhaustive]
pub enum IosVppAppAssignedLicenseKind {
    IosVppAppAssignedDeviceLicense(Box<super::IosVppAppAssignedDeviceLicense>),
    IosVppAppAssignedUserLicense(Box<super::IosVppAppAssignedUserLicense>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosVppAppAssignedLicense>),
}

mg::family! {
    IosVppAppAssignedLicense => IosVppAppAssignedLicenseKind;
    IosVppAppAssignedDeviceLicense(super::IosVppAppAssignedDeviceLicense),
    IosVppAppAssignedUserLicense(super::IosVppAppAssignedUserLicense),
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppAppAssignedDeviceLicense`, an entity type derived from `microsoft.graph.iosVppAppAssignedLicense`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvppappassigneddevicelicense?view=graph-rest-beta>
    IosVppAppAssignedDeviceLicense "microsoft.graph.iosVppAppAssignedDeviceLicense" "entity" : super::IosVppAppAssignedLicense;
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `userEmailAddress`: String
    user_email_address "userEmailAddress": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { IosVppAppAssignedDeviceLicense: super::IosVppAppAssignedLicense, super::Entity }

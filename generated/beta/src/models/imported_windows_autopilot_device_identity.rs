// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importedwindowsautopilotdeviceidentity?view=graph-rest-beta>
    ImportedWindowsAutopilotDeviceIdentity "microsoft.graph.importedWindowsAutopilotDeviceIdentity" "entity" : super::Entity;
    /// `assignedUserPrincipalName`: String
    assigned_user_principal_name "assignedUserPrincipalName": String,
    /// `groupTag`: String
    group_tag "groupTag": String,
    /// `hardwareIdentifier`: Binary
    hardware_identifier "hardwareIdentifier": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importId`: String
    import_id "importId": String,
    /// `productKey`: String, masked in Debug
    product_key "productKey" "s": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `state`: importedWindowsAutopilotDeviceIdentityState
    state "state": mg::Boxed<super::ImportedWindowsAutopilotDeviceIdentityState>,
}

mg::derived_from! { ImportedWindowsAutopilotDeviceIdentity: super::Entity }

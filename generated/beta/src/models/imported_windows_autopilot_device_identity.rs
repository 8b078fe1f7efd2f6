// @generated
use crate::mg;

/// Entity type [`microsoft.graph.importedWindowsAutopilotDeviceIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ImportedWindowsAutopilotDeviceIdentityCollection`], for example
/// `graph.device_management().imported_windows_autopilot_device_identities()`.
///
/// Operations: `import`.
///
/// [`ImportedWindowsAutopilotDeviceIdentityCollection`]: crate::requests::imported_windows_autopilot_device_identity::ImportedWindowsAutopilotDeviceIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/importedwindowsautopilotdeviceidentity?view=graph-rest-beta
pub struct ImportedWindowsAutopilotDeviceIdentity {
    /// `assignedUserPrincipalName`.
    pub assigned_user_principal_name: mg::Field<String>,
    /// `groupTag`.
    pub group_tag: mg::Field<String>,
    /// `hardwareIdentifier`.
    pub hardware_identifier: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importId`.
    pub import_id: mg::Field<String>,
    /// `productKey`. Secret: masked in `Debug`.
    pub product_key: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Boxed<super::ImportedWindowsAutopilotDeviceIdentityState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedWindowsAutopilotDeviceIdentity: "microsoft.graph.importedWindowsAutopilotDeviceIdentity", entity, base super::Entity;
    assigned_user_principal_name: "assignedUserPrincipalName",
    group_tag: "groupTag",
    hardware_identifier: "hardwareIdentifier",
    id: "id" key required,
    import_id: "importId",
    product_key: "productKey" secret,
    serial_number: "serialNumber",
    state: "state",
}

mg::derived_from! { ImportedWindowsAutopilotDeviceIdentity: super::Entity }

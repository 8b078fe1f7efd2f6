// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedDeviceRemoteAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceremoteaction?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceRemoteAction {
    /// `retire` (0)
    Retire,
    /// `delete` (1)
    Delete,
    /// `fullScan` (2)
    FullScan,
    /// `quickScan` (3)
    QuickScan,
    /// `signatureUpdate` (4)
    SignatureUpdate,
    /// `wipe` (5)
    Wipe,
    /// `customTextNotification` (6)
    CustomTextNotification,
    /// `rebootNow` (7)
    RebootNow,
    /// `setDeviceName` (8)
    SetDeviceName,
    /// `syncDevice` (9)
    SyncDevice,
    /// `deprovision` (10)
    Deprovision,
    /// `disable` (11)
    Disable,
    /// `reenable` (12)
    Reenable,
    /// `moveDeviceToOrganizationalUnit` (13)
    MoveDeviceToOrganizationalUnit,
    /// `activateDeviceEsim` (14)
    ActivateDeviceEsim,
    /// `collectDiagnostics` (15)
    CollectDiagnostics,
    /// `initiateMobileDeviceManagementKeyRecovery` (16)
    InitiateMobileDeviceManagementKeyRecovery,
    /// `initiateOnDemandProactiveRemediation` (17)
    InitiateOnDemandProactiveRemediation,
    /// `unknownFutureValue` (18)
    UnknownFutureValue,
    /// `initiateDeviceAttestation` (19)
    InitiateDeviceAttestation,
}

mg::enumeration! {
    ManagedDeviceRemoteAction: "microsoft.graph.managedDeviceRemoteAction";
    Retire: "retire" = 0,
    Delete: "delete" = 1,
    FullScan: "fullScan" = 2,
    QuickScan: "quickScan" = 3,
    SignatureUpdate: "signatureUpdate" = 4,
    Wipe: "wipe" = 5,
    CustomTextNotification: "customTextNotification" = 6,
    RebootNow: "rebootNow" = 7,
    SetDeviceName: "setDeviceName" = 8,
    SyncDevice: "syncDevice" = 9,
    Deprovision: "deprovision" = 10,
    Disable: "disable" = 11,
    Reenable: "reenable" = 12,
    MoveDeviceToOrganizationalUnit: "moveDeviceToOrganizationalUnit" = 13,
    ActivateDeviceEsim: "activateDeviceEsim" = 14,
    CollectDiagnostics: "collectDiagnostics" = 15,
    InitiateMobileDeviceManagementKeyRecovery: "initiateMobileDeviceManagementKeyRecovery" = 16,
    InitiateOnDemandProactiveRemediation: "initiateOnDemandProactiveRemediation" = 17,
    UnknownFutureValue: "unknownFutureValue" = 18,
    InitiateDeviceAttestation: "initiateDeviceAttestation" = 19,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dlpAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DlpAction {
    /// `notifyUser` (0)
    NotifyUser,
    /// `blockAccess` (1)
    BlockAccess,
    /// `deviceRestriction` (2)
    DeviceRestriction,
    /// `browserRestriction` (3)
    BrowserRestriction,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `restrictAccess` (5)
    RestrictAccess,
    /// `generateAlert` (6)
    GenerateAlert,
    /// `generateIncidentReportAction` (7)
    GenerateIncidentReportAction,
    /// `sPBlockAnonymousAccess` (8)
    SPBlockAnonymousAccess,
    /// `sPRuntimeAccessControl` (9)
    SPRuntimeAccessControl,
    /// `sPSharingNotifyUser` (10)
    SPSharingNotifyUser,
    /// `sPSharingGenerateIncidentReport` (11)
    SPSharingGenerateIncidentReport,
    /// `restrictWebGrounding` (12)
    RestrictWebGrounding,
    /// `policyTip` (13)
    PolicyTip,
}

mg::enumeration! {
    DlpAction: "microsoft.graph.dlpAction";
    NotifyUser: "notifyUser" = 0,
    BlockAccess: "blockAccess" = 1,
    DeviceRestriction: "deviceRestriction" = 2,
    BrowserRestriction: "browserRestriction" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    RestrictAccess: "restrictAccess" = 5,
    GenerateAlert: "generateAlert" = 6,
    GenerateIncidentReportAction: "generateIncidentReportAction" = 7,
    SPBlockAnonymousAccess: "sPBlockAnonymousAccess" = 8,
    SPRuntimeAccessControl: "sPRuntimeAccessControl" = 9,
    SPSharingNotifyUser: "sPSharingNotifyUser" = 10,
    SPSharingGenerateIncidentReport: "sPSharingGenerateIncidentReport" = 11,
    RestrictWebGrounding: "restrictWebGrounding" = 12,
    PolicyTip: "policyTip" = 13,
}

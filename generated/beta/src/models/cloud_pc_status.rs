// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcStatus {
    /// `notProvisioned` (0)
    NotProvisioned,
    /// `provisioning` (1)
    Provisioning,
    /// `provisioned` (2)
    Provisioned,
    /// `inGracePeriod` (3)
    InGracePeriod,
    /// `deprovisioning` (4)
    Deprovisioning,
    /// `failed` (5)
    Failed,
    /// `provisionedWithWarnings` (6)
    ProvisionedWithWarnings,
    /// `resizing` (7)
    Resizing,
    /// `restoring` (8)
    Restoring,
    /// `pendingProvision` (9)
    PendingProvision,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
    /// `movingRegion` (11)
    MovingRegion,
    /// `resizePendingLicense` (12)
    ResizePendingLicense,
    /// `updatingSingleSignOn` (13)
    #[deprecated(
        note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/updatingSingleSignOn)"
    )]
    UpdatingSingleSignOn,
    /// `modifyingSingleSignOn` (14)
    ModifyingSingleSignOn,
    /// `refreshPolicyConfiguration` (15)
    RefreshPolicyConfiguration,
    /// `preparing` (16)
    Preparing,
    /// `failoverInProgress` (17)
    FailoverInProgress,
    /// `failbackInProgress` (18)
    FailbackInProgress,
}

mg::enumeration! {
    CloudPcStatus: "microsoft.graph.cloudPcStatus";
    NotProvisioned: "notProvisioned" = 0,
    Provisioning: "provisioning" = 1,
    Provisioned: "provisioned" = 2,
    InGracePeriod: "inGracePeriod" = 3,
    Deprovisioning: "deprovisioning" = 4,
    Failed: "failed" = 5,
    ProvisionedWithWarnings: "provisionedWithWarnings" = 6,
    Resizing: "resizing" = 7,
    Restoring: "restoring" = 8,
    PendingProvision: "pendingProvision" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
    MovingRegion: "movingRegion" = 11,
    ResizePendingLicense: "resizePendingLicense" = 12,
    UpdatingSingleSignOn: "updatingSingleSignOn" = 13,
    ModifyingSingleSignOn: "modifyingSingleSignOn" = 14,
    RefreshPolicyConfiguration: "refreshPolicyConfiguration" = 15,
    Preparing: "preparing" = 16,
    FailoverInProgress: "failoverInProgress" = 17,
    FailbackInProgress: "failbackInProgress" = 18,
}

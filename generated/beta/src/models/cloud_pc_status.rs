// @generated
use crate::mg;

/// `microsoft.graph.cloudPcStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcStatus {
    /// `notProvisioned`, 0.
    NotProvisioned,
    /// `provisioning`, 1.
    Provisioning,
    /// `provisioned`, 2.
    Provisioned,
    /// `inGracePeriod`, 3.
    InGracePeriod,
    /// `deprovisioning`, 4.
    Deprovisioning,
    /// `failed`, 5.
    Failed,
    /// `provisionedWithWarnings`, 6.
    ProvisionedWithWarnings,
    /// `resizing`, 7.
    Resizing,
    /// `restoring`, 8.
    Restoring,
    /// `pendingProvision`, 9.
    PendingProvision,
    /// `unknownFutureValue`, 999.
    UnknownFutureValue,
    /// `movingRegion`, 1000.
    MovingRegion,
    /// `resizePendingLicense`, 1001.
    ResizePendingLicense,
    /// `updatingSingleSignOn`, 1002.
    UpdatingSingleSignOn,
    /// `modifyingSingleSignOn`, 1003.
    ModifyingSingleSignOn,
    /// `refreshPolicyConfiguration`, 1004.
    RefreshPolicyConfiguration,
    /// `preparing`, 1005.
    Preparing,
    /// `failoverInProgress`, 1006.
    FailoverInProgress,
    /// `failbackInProgress`, 1007.
    FailbackInProgress,
}

mg::enumeration! {
    CloudPcStatus "microsoft.graph.cloudPcStatus" "";
    NotProvisioned "notProvisioned" 0,
    Provisioning "provisioning" 1,
    Provisioned "provisioned" 2,
    InGracePeriod "inGracePeriod" 3,
    Deprovisioning "deprovisioning" 4,
    Failed "failed" 5,
    ProvisionedWithWarnings "provisionedWithWarnings" 6,
    Resizing "resizing" 7,
    Restoring "restoring" 8,
    PendingProvision "pendingProvision" 9,
    UnknownFutureValue "unknownFutureValue" 999,
    MovingRegion "movingRegion" 1000,
    ResizePendingLicense "resizePendingLicense" 1001,
    UpdatingSingleSignOn "updatingSingleSignOn" 1002,
    ModifyingSingleSignOn "modifyingSingleSignOn" 1003,
    RefreshPolicyConfiguration "refreshPolicyConfiguration" 1004,
    Preparing "preparing" 1005,
    FailoverInProgress "failoverInProgress" 1006,
    FailbackInProgress "failbackInProgress" 1007,
}

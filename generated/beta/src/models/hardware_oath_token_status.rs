// @generated
use crate::mg;

/// `microsoft.graph.hardwareOathTokenStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HardwareOathTokenStatus {
    /// `available`, 0.
    Available,
    /// `assigned`, 1.
    Assigned,
    /// `activated`, 2.
    Activated,
    /// `failedActivation`, 3.
    FailedActivation,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    HardwareOathTokenStatus "microsoft.graph.hardwareOathTokenStatus" "";
    Available "available" 0,
    Assigned "assigned" 1,
    Activated "activated" 2,
    FailedActivation "failedActivation" 3,
    UnknownFutureValue "unknownFutureValue" 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcProvisioningPolicyImageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcProvisioningPolicyImageType {
    /// `gallery` (0)
    Gallery,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcProvisioningPolicyImageType: "microsoft.graph.cloudPcProvisioningPolicyImageType";
    Gallery: "gallery" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

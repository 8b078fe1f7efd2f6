// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.securityBaselinePolicySourceType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinepolicysourcetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityBaselinePolicySourceType {
    /// `deviceConfiguration` (0)
    DeviceConfiguration,
    /// `deviceIntent` (1)
    DeviceIntent,
}

mg::enumeration! {
    SecurityBaselinePolicySourceType: "microsoft.graph.securityBaselinePolicySourceType";
    DeviceConfiguration: "deviceConfiguration" = 0,
    DeviceIntent: "deviceIntent" = 1,
}

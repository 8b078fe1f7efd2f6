// @generated
use crate::mg;

/// Enumeration `microsoft.graph.azureAttestationSettingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureAttestationSettingStatus {
    /// `notApplicable` (0)
    NotApplicable,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AzureAttestationSettingStatus: "microsoft.graph.azureAttestationSettingStatus";
    NotApplicable: "notApplicable" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

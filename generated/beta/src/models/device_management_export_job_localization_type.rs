// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExportJobLocalizationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExportJobLocalizationType {
    /// `localizedValuesAsAdditionalColumn` (0)
    LocalizedValuesAsAdditionalColumn,
    /// `replaceLocalizableValues` (1)
    ReplaceLocalizableValues,
}

mg::enumeration! {
    DeviceManagementExportJobLocalizationType: "microsoft.graph.deviceManagementExportJobLocalizationType";
    LocalizedValuesAsAdditionalColumn: "localizedValuesAsAdditionalColumn" = 0,
    ReplaceLocalizableValues: "replaceLocalizableValues" = 1,
}

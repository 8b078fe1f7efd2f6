// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationControlType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationControlType {
    /// `default` (0)
    Default,
    /// `dropdown` (1)
    Dropdown,
    /// `smallTextBox` (2)
    SmallTextBox,
    /// `largeTextBox` (3)
    LargeTextBox,
    /// `toggle` (4)
    Toggle,
    /// `multiheaderGrid` (5)
    MultiheaderGrid,
    /// `contextPane` (6)
    ContextPane,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationControlType: "microsoft.graph.deviceManagementConfigurationControlType";
    Default: "default" = 0,
    Dropdown: "dropdown" = 1,
    SmallTextBox: "smallTextBox" = 2,
    LargeTextBox: "largeTextBox" = 3,
    Toggle: "toggle" = 4,
    MultiheaderGrid: "multiheaderGrid" = 5,
    ContextPane: "contextPane" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}

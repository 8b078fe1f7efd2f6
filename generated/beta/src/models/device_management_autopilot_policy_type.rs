// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementAutopilotPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementAutopilotPolicyType {
    /// `unknown` (0)
    Unknown,
    /// `application` (3)
    Application,
    /// `appModel` (7)
    AppModel,
    /// `configurationPolicy` (12)
    ConfigurationPolicy,
}

mg::enumeration! {
    DeviceManagementAutopilotPolicyType: "microsoft.graph.deviceManagementAutopilotPolicyType";
    Unknown: "unknown" = 0,
    Application: "application" = 3,
    AppModel: "appModel" = 7,
    ConfigurationPolicy: "configurationPolicy" = 12,
}

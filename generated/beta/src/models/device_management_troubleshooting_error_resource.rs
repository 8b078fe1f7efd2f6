// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTroubleshootingErrorResource`, a complex type.
    DeviceManagementTroubleshootingErrorResource "microsoft.graph.deviceManagementTroubleshootingErrorResource" "complex";
    /// `link`: String
    link "link": String,
    /// `text`: String
    text "text": String,
}

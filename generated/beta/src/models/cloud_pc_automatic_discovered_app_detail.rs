// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAutomaticDiscoveredAppDetail`, a complex type derived from `microsoft.graph.cloudPcCloudAppDetail`.
    CloudPcAutomaticDiscoveredAppDetail "microsoft.graph.cloudPcAutomaticDiscoveredAppDetail" "complex" : super::CloudPcCloudAppDetail;
    /// `commandLineArguments`: String
    command_line_arguments "commandLineArguments": String,
    /// `filePath`: String, not null
    file_path "filePath" "r": String,
    /// `iconIndex`: Int32
    icon_index "iconIndex": i32,
    /// `iconPath`: String
    icon_path "iconPath": String,
}

mg::derived_from! { CloudPcAutomaticDiscoveredAppDetail: super::CloudPcCloudAppDetail }

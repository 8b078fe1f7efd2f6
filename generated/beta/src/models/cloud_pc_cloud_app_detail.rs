// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcCloudAppDetail`, a complex type.
    CloudPcCloudAppDetail "microsoft.graph.cloudPcCloudAppDetail" "complex" => CloudPcCloudAppDetailKind;
    /// `commandLineArguments`: String
    command_line_arguments "commandLineArguments": String,
    /// `filePath`: String, not null
    file_path "filePath" "r": String,
    /// `iconIndex`: Int32
    icon_index "iconIndex": i32,
    /// `iconPath`: String
    icon_path "iconPath": String,
}

/// The types derived from `microsoft.graph.cloudPcCloudAppDetail`.
#[non_exhaustive]
pub enum CloudPcCloudAppDetailKind {
    CloudPcAutomaticDiscoveredAppDetail(Box<super::CloudPcAutomaticDiscoveredAppDetail>),
    CloudPcFilePathAppDetail(Box<super::CloudPcFilePathAppDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcCloudAppDetail>),
}

mg::family! {
    CloudPcCloudAppDetail => CloudPcCloudAppDetailKind;
    CloudPcAutomaticDiscoveredAppDetail(super::CloudPcAutomaticDiscoveredAppDetail),
    CloudPcFilePathAppDetail(super::CloudPcFilePathAppDetail),
}

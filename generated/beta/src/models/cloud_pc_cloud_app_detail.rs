// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcCloudAppDetail`.
pub struct CloudPcCloudAppDetail {
    /// `commandLineArguments`.
    pub command_line_arguments: mg::Field<String>,
    /// `filePath`. Never null.
    pub file_path: mg::Field<String>,
    /// `iconIndex`.
    pub icon_index: mg::Field<i32>,
    /// `iconPath`.
    pub icon_path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcCloudAppDetail: "microsoft.graph.cloudPcCloudAppDetail", complex, family CloudPcCloudAppDetailKind;
    command_line_arguments: "commandLineArguments",
    file_path: "filePath" required,
    icon_index: "iconIndex",
    icon_path: "iconPath",
}

/// The types derived from [`CloudPcCloudAppDetail`].
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

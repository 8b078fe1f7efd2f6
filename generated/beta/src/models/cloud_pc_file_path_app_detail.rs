// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcFilePathAppDetail`, derived from
/// [`CloudPcCloudAppDetail`](super::CloudPcCloudAppDetail).
pub struct CloudPcFilePathAppDetail {
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
    CloudPcFilePathAppDetail: "microsoft.graph.cloudPcFilePathAppDetail", complex, base super::CloudPcCloudAppDetail;
    command_line_arguments: "commandLineArguments",
    file_path: "filePath" required,
    icon_index: "iconIndex",
    icon_path: "iconPath",
}

mg::derived_from! { CloudPcFilePathAppDetail: super::CloudPcCloudAppDetail }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointOneDriveOptions`, a complex type.
    SharePointOneDriveOptions "microsoft.graph.sharePointOneDriveOptions" "complex";
    /// `includeContent`: searchContent
    include_content "includeContent": mg::Flags<super::SearchContent>,
    /// `includeHiddenContent`: Boolean
    include_hidden_content "includeHiddenContent": bool,
}

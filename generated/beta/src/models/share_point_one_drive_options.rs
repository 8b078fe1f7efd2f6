// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointOneDriveOptions`.
pub struct SharePointOneDriveOptions {
    /// `includeContent`.
    pub include_content: mg::Field<mg::Flags<super::SearchContent>>,
    /// `includeHiddenContent`.
    pub include_hidden_content: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointOneDriveOptions: "microsoft.graph.sharePointOneDriveOptions", complex;
    include_content: "includeContent",
    include_hidden_content: "includeHiddenContent",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.reportFileMetadata`.
pub struct ReportFileMetadata {
    /// `downloadUrl`. Secret: masked in `Debug`.
    pub download_url: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportFileMetadata: "microsoft.graph.security.reportFileMetadata", complex;
    download_url: "downloadUrl" secret,
    file_name: "fileName",
    size: "size",
}

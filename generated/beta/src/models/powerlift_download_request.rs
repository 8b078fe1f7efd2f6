// @generated
use crate::mg;

/// Complex type `microsoft.graph.powerliftDownloadRequest`.
pub struct PowerliftDownloadRequest {
    /// `files`.
    pub files: mg::Field<Vec<String>>,
    /// `powerliftId`. Never null.
    pub powerlift_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PowerliftDownloadRequest: "microsoft.graph.powerliftDownloadRequest", complex;
    files: "files",
    powerlift_id: "powerliftId" required,
}

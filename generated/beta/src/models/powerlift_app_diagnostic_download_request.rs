// @generated
use crate::mg;

/// Complex type `microsoft.graph.powerliftAppDiagnosticDownloadRequest`.
pub struct PowerliftAppDiagnosticDownloadRequest {
    /// `files`.
    pub files: mg::Field<Vec<String>>,
    /// `powerliftId`.
    pub powerlift_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PowerliftAppDiagnosticDownloadRequest: "microsoft.graph.powerliftAppDiagnosticDownloadRequest", complex;
    files: "files",
    powerlift_id: "powerliftId",
}

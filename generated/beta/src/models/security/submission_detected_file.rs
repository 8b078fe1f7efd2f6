// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.submissionDetectedFile`.
pub struct SubmissionDetectedFile {
    /// `fileHash`.
    pub file_hash: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmissionDetectedFile: "microsoft.graph.security.submissionDetectedFile", complex;
    file_hash: "fileHash",
    file_name: "fileName",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionDetectedFile`, a complex type.
    SubmissionDetectedFile "microsoft.graph.security.submissionDetectedFile" "complex";
    /// `fileHash`: String
    file_hash "fileHash": String,
    /// `fileName`: String
    file_name "fileName": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.powerliftAppDiagnosticDownloadRequest`, a complex type.
    PowerliftAppDiagnosticDownloadRequest "microsoft.graph.powerliftAppDiagnosticDownloadRequest" "complex";
    /// `files`: Collection(String)
    files "files": Vec<String>,
    /// `powerliftId`: String
    powerlift_id "powerliftId": String,
}

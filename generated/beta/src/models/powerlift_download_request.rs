// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.powerliftDownloadRequest`, a complex type.
    PowerliftDownloadRequest "microsoft.graph.powerliftDownloadRequest" "complex";
    /// `files`: Collection(String)
    files "files": Vec<String>,
    /// `powerliftId`: Guid, not null
    powerlift_id "powerliftId" "r": mg::Guid,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.fileUploadSession`, a complex type.
    FileUploadSession "microsoft.graph.industryData.fileUploadSession" "complex";
    /// `containerExpirationDateTime`: DateTimeOffset, not null
    container_expiration_date_time "containerExpirationDateTime" "r": mg::DateTimeOffset,
    /// `containerId`: String, not null
    container_id "containerId" "r": String,
    /// `sessionExpirationDateTime`: DateTimeOffset, not null
    session_expiration_date_time "sessionExpirationDateTime" "r": mg::DateTimeOffset,
    /// `sessionUrl`: String, not null
    session_url "sessionUrl" "r": String,
}

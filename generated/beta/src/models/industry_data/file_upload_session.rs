// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.fileUploadSession`, a complex type.
    FileUploadSession "microsoft.graph.industryData.fileUploadSession" "complex";
    /// `containerExpirationDateTime`: DateTimeOffset, not null, computed
    container_expiration_date_time "containerExpirationDateTime" "rc": mg::DateTimeOffset,
    /// `containerId`: String, not null, computed
    container_id "containerId" "rc": String,
    /// `sessionExpirationDateTime`: DateTimeOffset, not null, computed
    session_expiration_date_time "sessionExpirationDateTime" "rc": mg::DateTimeOffset,
    /// `sessionUrl`: String, not null, computed
    session_url "sessionUrl" "rc": String,
}

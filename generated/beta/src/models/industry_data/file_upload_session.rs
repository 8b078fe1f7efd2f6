// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.fileUploadSession`.
pub struct FileUploadSession {
    /// `containerExpirationDateTime`. Never null. Read-only: the service computes it.
    pub container_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `containerId`. Never null. Read-only: the service computes it.
    pub container_id: mg::Field<String>,
    /// `sessionExpirationDateTime`. Never null. Read-only: the service computes it.
    pub session_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sessionUrl`. Never null. Read-only: the service computes it. Secret: masked in `Debug`.
    pub session_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileUploadSession: "microsoft.graph.industryData.fileUploadSession", complex;
    container_expiration_date_time: "containerExpirationDateTime" required computed,
    container_id: "containerId" required computed,
    session_expiration_date_time: "sessionExpirationDateTime" required computed,
    session_url: "sessionUrl" required computed secret,
}

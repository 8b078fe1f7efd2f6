// @generated
use crate::mg;

/// Complex type `microsoft.graph.engagementUploadSession`, derived from
/// [`UploadSession`](super::UploadSession).
pub struct EngagementUploadSession {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`. Never null. Read-only.
    pub id: mg::Field<String>,
    /// `nextExpectedRanges`.
    pub next_expected_ranges: mg::Field<Vec<String>>,
    /// `uploadUrl`. Secret: masked in `Debug`.
    pub upload_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementUploadSession: "microsoft.graph.engagementUploadSession", complex, base super::UploadSession;
    expiration_date_time: "expirationDateTime",
    id: "id" required read_only,
    next_expected_ranges: "nextExpectedRanges",
    upload_url: "uploadUrl" secret,
}

mg::derived_from! { EngagementUploadSession: super::UploadSession }

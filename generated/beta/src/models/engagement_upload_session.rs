// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementUploadSession`, a complex type derived from `microsoft.graph.uploadSession`.
    EngagementUploadSession "microsoft.graph.engagementUploadSession" "complex" : super::UploadSession;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, not null, read-only
    id "id" "rp": String,
    /// `nextExpectedRanges`: Collection(String)
    next_expected_ranges "nextExpectedRanges": Vec<String>,
    /// `uploadUrl`: String
    upload_url "uploadUrl": String,
}

mg::derived_from! { EngagementUploadSession: super::UploadSession }

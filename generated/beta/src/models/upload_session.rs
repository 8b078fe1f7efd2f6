// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.uploadSession`, a complex type.
    UploadSession "microsoft.graph.uploadSession" "complex" => UploadSessionKind;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `nextExpectedRanges`: Collection(String)
    next_expected_ranges "nextExpectedRanges": Vec<String>,
    /// `uploadUrl`: String
    upload_url "uploadUrl": String,
}

/// The types derived from `microsoft.graph.uploadSession`.
#[non_exhaustive]
pub enum UploadSessionKind {
    EngagementUploadSession(Box<super::EngagementUploadSession>),
    /// None of these, or a type that this version does not know.
    Other(Box<UploadSession>),
}

mg::family! {
    UploadSession => UploadSessionKind;
    EngagementUploadSession(super::EngagementUploadSession),
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.uploadSession`.
pub struct UploadSession {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
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
    UploadSession: "microsoft.graph.uploadSession", complex, family UploadSessionKind;
    expiration_date_time: "expirationDateTime",
    next_expected_ranges: "nextExpectedRanges",
    upload_url: "uploadUrl" secret,
}

/// The types derived from [`UploadSession`].
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

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.submissionResult`.
pub struct SubmissionResult {
    /// `category`.
    pub category: mg::Field<mg::Open<super::SubmissionResultCategory>>,
    /// `detail`.
    pub detail: mg::Field<mg::Open<super::SubmissionResultDetail>>,
    /// `detectedFiles`.
    pub detected_files: mg::Field<Vec<super::SubmissionDetectedFile>>,
    /// `detectedUrls`.
    pub detected_urls: mg::Field<Vec<String>>,
    /// `userMailboxSetting`.
    pub user_mailbox_setting: mg::Field<mg::Flags<super::UserMailboxSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmissionResult: "microsoft.graph.security.submissionResult", complex;
    category: "category",
    detail: "detail",
    detected_files: "detectedFiles",
    detected_urls: "detectedUrls",
    user_mailbox_setting: "userMailboxSetting",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionResult`, a complex type.
    SubmissionResult "microsoft.graph.security.submissionResult" "complex";
    /// `category`: microsoft.graph.security.submissionResultCategory
    category "category": mg::Open<super::SubmissionResultCategory>,
    /// `detail`: microsoft.graph.security.submissionResultDetail
    detail "detail": mg::Open<super::SubmissionResultDetail>,
    /// `detectedFiles`: Collection(microsoft.graph.security.submissionDetectedFile)
    detected_files "detectedFiles": Vec<super::SubmissionDetectedFile>,
    /// `detectedUrls`: Collection(String)
    detected_urls "detectedUrls": Vec<String>,
    /// `userMailboxSetting`: microsoft.graph.security.userMailboxSetting
    user_mailbox_setting "userMailboxSetting": mg::Flags<super::UserMailboxSetting>,
}

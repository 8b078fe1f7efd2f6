// @generated
use crate::mg;

/// Complex type `microsoft.graph.emailPayloadDetail`, derived from
/// [`PayloadDetail`](super::PayloadDetail).
pub struct EmailPayloadDetail {
    /// `coachmarks`.
    pub coachmarks: mg::Field<Vec<super::PayloadCoachmark>>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `fromEmail`.
    pub from_email: mg::Field<String>,
    /// `fromName`.
    pub from_name: mg::Field<String>,
    /// `isExternalSender`.
    pub is_external_sender: mg::Field<bool>,
    /// `phishingUrl`.
    pub phishing_url: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailPayloadDetail: "microsoft.graph.emailPayloadDetail", complex, base super::PayloadDetail;
    coachmarks: "coachmarks",
    content: "content",
    from_email: "fromEmail",
    from_name: "fromName",
    is_external_sender: "isExternalSender",
    phishing_url: "phishingUrl",
    subject: "subject",
}

mg::derived_from! { EmailPayloadDetail: super::PayloadDetail }

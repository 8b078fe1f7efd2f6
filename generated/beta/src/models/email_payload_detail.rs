// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailPayloadDetail`, a complex type derived from `microsoft.graph.payloadDetail`.
    EmailPayloadDetail "microsoft.graph.emailPayloadDetail" "complex" : super::PayloadDetail;
    /// `coachmarks`: Collection(payloadCoachmark)
    coachmarks "coachmarks": Vec<super::PayloadCoachmark>,
    /// `content`: String
    content "content": String,
    /// `fromEmail`: String
    from_email "fromEmail": String,
    /// `fromName`: String
    from_name "fromName": String,
    /// `isExternalSender`: Boolean
    is_external_sender "isExternalSender": bool,
    /// `phishingUrl`: String
    phishing_url "phishingUrl": String,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { EmailPayloadDetail: super::PayloadDetail }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadDetail`, a complex type.
    PayloadDetail "microsoft.graph.payloadDetail" "complex" => PayloadDetailKind;
    /// `coachmarks`: Collection(payloadCoachmark)
    coachmarks "coachmarks": Vec<super::PayloadCoachmark>,
    /// `content`: String
    content "content": String,
    /// `phishingUrl`: String
    phishing_url "phishingUrl": String,
}

/// The types derived from `microsoft.graph.payloadDetail`.
#[non_exhaustive]
pub enum PayloadDetailKind {
    EmailPayloadDetail(Box<super::EmailPayloadDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<PayloadDetail>),
}

mg::family! {
    PayloadDetail => PayloadDetailKind;
    EmailPayloadDetail(super::EmailPayloadDetail),
}

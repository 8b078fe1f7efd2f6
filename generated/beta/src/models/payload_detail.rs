// @generated
use crate::mg;

/// Complex type `microsoft.graph.payloadDetail`.
pub struct PayloadDetail {
    /// `coachmarks`.
    pub coachmarks: mg::Field<Vec<super::PayloadCoachmark>>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `phishingUrl`.
    pub phishing_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadDetail: "microsoft.graph.payloadDetail", complex, family PayloadDetailKind;
    coachmarks: "coachmarks",
    content: "content",
    phishing_url: "phishingUrl",
}

/// The types derived from [`PayloadDetail`].
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

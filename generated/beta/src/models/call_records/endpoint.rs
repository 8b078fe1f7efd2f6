// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.endpoint`.
pub struct Endpoint {
    /// `userAgent`.
    pub user_agent: mg::Field<mg::Boxed<super::UserAgent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Endpoint: "microsoft.graph.callRecords.endpoint", complex, family EndpointKind;
    user_agent: "userAgent",
}

/// The types derived from [`Endpoint`].
#[non_exhaustive]
pub enum EndpointKind {
    ParticipantEndpoint(Box<super::ParticipantEndpoint>),
    ServiceEndpoint(Box<super::ServiceEndpoint>),
    /// None of these, or a type that this version does not know.
    Other(Box<Endpoint>),
}

mg::family! {
    Endpoint => EndpointKind;
    ParticipantEndpoint(super::ParticipantEndpoint),
    ServiceEndpoint(super::ServiceEndpoint),
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.endpoint`, a complex type.
    Endpoint "microsoft.graph.callRecords.endpoint" "complex" => EndpointKind;
    /// `userAgent`: microsoft.graph.callRecords.userAgent
    user_agent "userAgent": mg::Boxed<super::UserAgent>,
}

/// The types derived from `microsoft.graph.callRecords.endpoint`.
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

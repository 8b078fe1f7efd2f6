// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endpointType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointType {
    /// `default` (0)
    Default,
    /// `voicemail` (1)
    Voicemail,
    /// `skypeForBusiness` (2)
    SkypeForBusiness,
    /// `skypeForBusinessVoipPhone` (3)
    SkypeForBusinessVoipPhone,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EndpointType: "microsoft.graph.endpointType";
    Default: "default" = 0,
    Voicemail: "voicemail" = 1,
    SkypeForBusiness: "skypeForBusiness" = 2,
    SkypeForBusinessVoipPhone: "skypeForBusinessVoipPhone" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

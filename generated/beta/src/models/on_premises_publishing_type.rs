// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onPremisesPublishingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnPremisesPublishingType {
    /// `applicationProxy` (0)
    ApplicationProxy,
    /// `exchangeOnline` (1)
    ExchangeOnline,
    /// `authentication` (2)
    Authentication,
    /// `provisioning` (3)
    Provisioning,
    /// `intunePfx` (4)
    IntunePfx,
    /// `oflineDomainJoin` (5)
    OflineDomainJoin,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `privateAccess` (7)
    PrivateAccess,
}

mg::enumeration! {
    OnPremisesPublishingType: "microsoft.graph.onPremisesPublishingType";
    ApplicationProxy: "applicationProxy" = 0,
    ExchangeOnline: "exchangeOnline" = 1,
    Authentication: "authentication" = 2,
    Provisioning: "provisioning" = 3,
    IntunePfx: "intunePfx" = 4,
    OflineDomainJoin: "oflineDomainJoin" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    PrivateAccess: "privateAccess" = 7,
}

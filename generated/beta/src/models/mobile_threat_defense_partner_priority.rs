// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileThreatDefensePartnerPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileThreatDefensePartnerPriority {
    /// `defenderOverThirdPartyPartner` (0)
    DefenderOverThirdPartyPartner,
    /// `thirdPartyPartnerOverDefender` (1)
    ThirdPartyPartnerOverDefender,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileThreatDefensePartnerPriority: "microsoft.graph.mobileThreatDefensePartnerPriority";
    DefenderOverThirdPartyPartner: "defenderOverThirdPartyPartner" = 0,
    ThirdPartyPartnerOverDefender: "thirdPartyPartnerOverDefender" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPartnerAgentName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPartnerAgentName {
    /// `citrix` (0)
    Citrix,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `vMware` (2)
    VMware,
    /// `hp` (3)
    Hp,
}

mg::enumeration! {
    CloudPcPartnerAgentName: "microsoft.graph.cloudPcPartnerAgentName";
    Citrix: "citrix" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    VMware: "vMware" = 2,
    Hp: "hp" = 3,
}

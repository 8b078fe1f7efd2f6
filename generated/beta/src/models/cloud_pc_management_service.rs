// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcManagementService`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcManagementService {
    /// `windows365` (1)
    Windows365,
    /// `devBox` (2)
    DevBox,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `rpaBox` (8)
    RpaBox,
    /// `microsoft365Opal` (32)
    Microsoft365Opal,
    /// `microsoft365BizChat` (64)
    Microsoft365BizChat,
}

mg::enumeration! {
    CloudPcManagementService: "microsoft.graph.cloudPcManagementService", flags;
    Windows365: "windows365" = 1,
    DevBox: "devBox" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
    RpaBox: "rpaBox" = 8,
    Microsoft365Opal: "microsoft365Opal" = 32,
    Microsoft365BizChat: "microsoft365BizChat" = 64,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExternalPartnerActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExternalPartnerActionType {
    /// `configureAgent` (0)
    ConfigureAgent,
    /// `deployAgent` (1)
    DeployAgent,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExternalPartnerActionType: "microsoft.graph.cloudPcExternalPartnerActionType";
    ConfigureAgent: "configureAgent" = 0,
    DeployAgent: "deployAgent" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

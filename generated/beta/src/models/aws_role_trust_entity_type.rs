// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsRoleTrustEntityType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsRoleTrustEntityType {
    /// `none` (0)
    None,
    /// `service` (1)
    Service,
    /// `sso` (2)
    Sso,
    /// `crossAccount` (4)
    CrossAccount,
    /// `webIdentity` (8)
    WebIdentity,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsRoleTrustEntityType: "microsoft.graph.awsRoleTrustEntityType", flags;
    None: "none" = 0,
    Service: "service" = 1,
    Sso: "sso" = 2,
    CrossAccount: "crossAccount" = 4,
    WebIdentity: "webIdentity" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}

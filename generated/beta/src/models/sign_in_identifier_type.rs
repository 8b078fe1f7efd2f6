// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInIdentifierType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInIdentifierType {
    /// `userPrincipalName` (0)
    UserPrincipalName,
    /// `phoneNumber` (1)
    PhoneNumber,
    /// `proxyAddress` (2)
    ProxyAddress,
    /// `qrCode` (3)
    QrCode,
    /// `onPremisesUserPrincipalName` (4)
    OnPremisesUserPrincipalName,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SignInIdentifierType: "microsoft.graph.signInIdentifierType";
    UserPrincipalName: "userPrincipalName" = 0,
    PhoneNumber: "phoneNumber" = 1,
    ProxyAddress: "proxyAddress" = 2,
    QrCode: "qrCode" = 3,
    OnPremisesUserPrincipalName: "onPremisesUserPrincipalName" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageCustomExtensionHandlerStatus`.
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageCustomExtensionHandlerStatus {
    /// `requestSent` (1)
    RequestSent,
    /// `requestReceived` (2)
    RequestReceived,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageCustomExtensionHandlerStatus: "microsoft.graph.accessPackageCustomExtensionHandlerStatus";
    RequestSent: "requestSent" = 1,
    RequestReceived: "requestReceived" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

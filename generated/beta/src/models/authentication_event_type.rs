// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationEventType {
    /// `tokenIssuanceStart` (0)
    TokenIssuanceStart,
    /// `pageRenderStart` (1)
    PageRenderStart,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `attributeCollectionStart` (3)
    AttributeCollectionStart,
    /// `attributeCollectionSubmit` (4)
    AttributeCollectionSubmit,
    /// `emailOtpSend` (5)
    EmailOtpSend,
    /// `passwordSubmit` (6)
    PasswordSubmit,
}

mg::enumeration! {
    AuthenticationEventType: "microsoft.graph.authenticationEventType";
    TokenIssuanceStart: "tokenIssuanceStart" = 0,
    PageRenderStart: "pageRenderStart" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    AttributeCollectionStart: "attributeCollectionStart" = 3,
    AttributeCollectionSubmit: "attributeCollectionSubmit" = 4,
    EmailOtpSend: "emailOtpSend" = 5,
    PasswordSubmit: "passwordSubmit" = 6,
}

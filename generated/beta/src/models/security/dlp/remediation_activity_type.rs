// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.remediationActivityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationActivityType {
    /// `unknown` (0)
    Unknown,
    /// `templateTriggered` (1)
    TemplateTriggered,
    /// `iwUnableToTakeAction` (2)
    IwUnableToTakeAction,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    RemediationActivityType: "microsoft.graph.security.dlp.remediationActivityType";
    Unknown: "unknown" = 0,
    TemplateTriggered: "templateTriggered" = 1,
    IwUnableToTakeAction: "iwUnableToTakeAction" = 2,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}

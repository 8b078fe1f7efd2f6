// @generated
use crate::mg;

/// Enumeration `microsoft.graph.promptLoginBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptLoginBehavior {
    /// `translateToFreshPasswordAuthentication` (0)
    TranslateToFreshPasswordAuthentication,
    /// `nativeSupport` (1)
    NativeSupport,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PromptLoginBehavior: "microsoft.graph.promptLoginBehavior";
    TranslateToFreshPasswordAuthentication: "translateToFreshPasswordAuthentication" = 0,
    NativeSupport: "nativeSupport" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

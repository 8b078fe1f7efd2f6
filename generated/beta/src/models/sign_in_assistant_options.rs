// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInAssistantOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInAssistantOptions {
    /// `notConfigured` (0)
    NotConfigured,
    /// `disabled` (1)
    Disabled,
}

mg::enumeration! {
    SignInAssistantOptions: "microsoft.graph.signInAssistantOptions";
    NotConfigured: "notConfigured" = 0,
    Disabled: "disabled" = 1,
}

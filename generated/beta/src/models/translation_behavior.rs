// @generated
use crate::mg;

/// Enumeration `microsoft.graph.translationBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationBehavior {
    /// `Ask` (0)
    Ask,
    /// `Yes` (1)
    Yes,
    /// `No` (2)
    No,
}

mg::enumeration! {
    TranslationBehavior: "microsoft.graph.translationBehavior";
    Ask: "Ask" = 0,
    Yes: "Yes" = 1,
    No: "No" = 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.imageTaggingChoice`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageTaggingChoice {
    /// `disabled` (0)
    Disabled,
    /// `basic` (1)
    Basic,
    /// `enhanced` (2)
    Enhanced,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ImageTaggingChoice: "microsoft.graph.imageTaggingChoice";
    Disabled: "disabled" = 0,
    Basic: "basic" = 1,
    Enhanced: "enhanced" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

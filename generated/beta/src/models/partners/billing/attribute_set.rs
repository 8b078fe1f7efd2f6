// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partners.billing.attributeSet`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeSet {
    /// `full` (1)
    Full,
    /// `basic` (2)
    Basic,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AttributeSet: "microsoft.graph.partners.billing.attributeSet";
    Full: "full" = 1,
    Basic: "basic" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.layoutTemplateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LayoutTemplateType {
    /// `default` (0)
    Default,
    /// `verticalSplit` (1)
    VerticalSplit,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    LayoutTemplateType: "microsoft.graph.layoutTemplateType";
    Default: "default" = 0,
    VerticalSplit: "verticalSplit" = 1,
    UnknownFutureValue: "unknownFutureValue" = 10,
}

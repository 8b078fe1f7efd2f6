// @generated
use crate::mg;

/// Enumeration `microsoft.graph.templateApplicationLevel`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateApplicationLevel {
    /// `none` (0)
    None,
    /// `newPartners` (1)
    NewPartners,
    /// `existingPartners` (2)
    ExistingPartners,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TemplateApplicationLevel: "microsoft.graph.templateApplicationLevel", flags;
    None: "none" = 0,
    NewPartners: "newPartners" = 1,
    ExistingPartners: "existingPartners" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

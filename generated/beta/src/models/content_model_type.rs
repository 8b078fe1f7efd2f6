// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentModelType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentModelType {
    /// `teachingMethod` (0)
    TeachingMethod,
    /// `layoutMethod` (1)
    LayoutMethod,
    /// `freeformSelectionMethod` (2)
    FreeformSelectionMethod,
    /// `prebuiltContractModel` (3)
    PrebuiltContractModel,
    /// `prebuiltInvoiceModel` (4)
    PrebuiltInvoiceModel,
    /// `prebuiltReceiptModel` (5)
    PrebuiltReceiptModel,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentModelType: "microsoft.graph.contentModelType";
    TeachingMethod: "teachingMethod" = 0,
    LayoutMethod: "layoutMethod" = 1,
    FreeformSelectionMethod: "freeformSelectionMethod" = 2,
    PrebuiltContractModel: "prebuiltContractModel" = 3,
    PrebuiltInvoiceModel: "prebuiltInvoiceModel" = 4,
    PrebuiltReceiptModel: "prebuiltReceiptModel" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

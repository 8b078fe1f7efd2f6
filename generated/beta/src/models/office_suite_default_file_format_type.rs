// @generated
use crate::mg;

/// Enumeration `microsoft.graph.officeSuiteDefaultFileFormatType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeSuiteDefaultFileFormatType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `officeOpenXMLFormat` (1)
    OfficeOpenXmlFormat,
    /// `officeOpenDocumentFormat` (2)
    OfficeOpenDocumentFormat,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    OfficeSuiteDefaultFileFormatType: "microsoft.graph.officeSuiteDefaultFileFormatType";
    NotConfigured: "notConfigured" = 0,
    OfficeOpenXmlFormat: "officeOpenXMLFormat" = 1,
    OfficeOpenDocumentFormat: "officeOpenDocumentFormat" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
}

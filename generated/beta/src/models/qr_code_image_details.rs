// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.qrCodeImageDetails`, a complex type.
    QrCodeImageDetails "microsoft.graph.qrCodeImageDetails" "complex";
    /// `binaryValue`: Binary
    binary_value "binaryValue": mg::Binary,
    /// `errorCorrectionLevel`: errorCorrectionLevel
    error_correction_level "errorCorrectionLevel": mg::Open<super::ErrorCorrectionLevel>,
    /// `rawContent`: Binary
    raw_content "rawContent": mg::Binary,
    /// `version`: Int32
    version "version": i32,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.qrCodeImageDetails`.
pub struct QrCodeImageDetails {
    /// `binaryValue`. Secret: masked in `Debug`.
    pub binary_value: mg::Field<mg::Binary>,
    /// `errorCorrectionLevel`.
    pub error_correction_level: mg::Field<mg::Open<super::ErrorCorrectionLevel>>,
    /// `rawContent`. Secret: masked in `Debug`.
    pub raw_content: mg::Field<mg::Binary>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QrCodeImageDetails: "microsoft.graph.qrCodeImageDetails", complex;
    binary_value: "binaryValue" secret,
    error_correction_level: "errorCorrectionLevel",
    raw_content: "rawContent" secret,
    version: "version",
}

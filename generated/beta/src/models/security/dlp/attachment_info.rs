// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.attachmentInfo`.
pub struct AttachmentInfo {
    /// `checksum`.
    pub checksum: mg::Field<i64>,
    /// `labelNames`.
    pub label_names: mg::Field<Vec<String>>,
    /// `labels`.
    pub labels: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `sensitiveInformationDetails`.
    pub sensitive_information_details: mg::Field<
        Vec<super::AttachmentSensitiveInformationDetails>,
    >,
    /// `size`.
    pub size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttachmentInfo: "microsoft.graph.security.dlp.attachmentInfo", complex;
    checksum: "checksum",
    label_names: "labelNames" required,
    labels: "labels" required,
    name: "name",
    sensitive_information_details: "sensitiveInformationDetails" required,
    size: "size",
}

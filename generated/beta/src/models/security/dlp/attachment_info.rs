// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.attachmentInfo`, a complex type.
    AttachmentInfo "microsoft.graph.security.dlp.attachmentInfo" "complex";
    /// `checksum`: Int32
    checksum "checksum": i32,
    /// `labelNames`: Collection(String)
    label_names "labelNames": Vec<String>,
    /// `labels`: Collection(String)
    labels "labels": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `sensitiveInformationDetails`: Collection(microsoft.graph.security.dlp.attachmentSensitiveInformationDetails)
    sensitive_information_details "sensitiveInformationDetails": Vec<super::AttachmentSensitiveInformationDetails>,
    /// `size`: Int64
    size "size": i64,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.attachmentInfo`, a complex type.
    AttachmentInfo "microsoft.graph.security.dlp.attachmentInfo" "complex";
    /// `checksum`: Int64
    checksum "checksum": i64,
    /// `labelNames`: Collection(String), items not null
    label_names "labelNames" "r": Vec<String>,
    /// `labels`: Collection(String), items not null
    labels "labels" "r": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `sensitiveInformationDetails`: Collection(microsoft.graph.security.dlp.attachmentSensitiveInformationDetails), items not null
    sensitive_information_details "sensitiveInformationDetails" "r": Vec<super::AttachmentSensitiveInformationDetails>,
    /// `size`: Int64
    size "size": i64,
}

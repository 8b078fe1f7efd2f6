// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerSettings`, a complex type.
    FileStorageContainerSettings "microsoft.graph.fileStorageContainerSettings" "complex";
    /// `isItemVersioningEnabled`: Boolean
    is_item_versioning_enabled "isItemVersioningEnabled": bool,
    /// `isOcrEnabled`: Boolean
    is_ocr_enabled "isOcrEnabled": bool,
    /// `itemDefaultSensitivityLabelId`: String
    item_default_sensitivity_label_id "itemDefaultSensitivityLabelId": String,
    /// `itemMajorVersionLimit`: Int32
    item_major_version_limit "itemMajorVersionLimit": i32,
}

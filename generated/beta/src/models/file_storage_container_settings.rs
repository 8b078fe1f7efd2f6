// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileStorageContainerSettings`.
pub struct FileStorageContainerSettings {
    /// `isItemVersioningEnabled`.
    pub is_item_versioning_enabled: mg::Field<bool>,
    /// `isOcrEnabled`.
    pub is_ocr_enabled: mg::Field<bool>,
    /// `itemDefaultSensitivityLabelId`.
    pub item_default_sensitivity_label_id: mg::Field<String>,
    /// `itemMajorVersionLimit`.
    pub item_major_version_limit: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerSettings: "microsoft.graph.fileStorageContainerSettings", complex;
    is_item_versioning_enabled: "isItemVersioningEnabled",
    is_ocr_enabled: "isOcrEnabled",
    item_default_sensitivity_label_id: "itemDefaultSensitivityLabelId",
    item_major_version_limit: "itemMajorVersionLimit",
}

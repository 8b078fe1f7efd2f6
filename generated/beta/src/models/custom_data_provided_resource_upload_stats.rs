// @generated
use crate::mg;

/// Complex type `microsoft.graph.customDataProvidedResourceUploadStats`.
pub struct CustomDataProvidedResourceUploadStats {
    /// `filesUploaded`. Never null.
    pub files_uploaded: mg::Field<i32>,
    /// `totalBytesUploaded`. Never null.
    pub total_bytes_uploaded: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomDataProvidedResourceUploadStats: "microsoft.graph.customDataProvidedResourceUploadStats", complex;
    files_uploaded: "filesUploaded" required,
    total_bytes_uploaded: "totalBytesUploaded" required,
}

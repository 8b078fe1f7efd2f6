// @generated
use crate::mg;

/// Complex type `microsoft.graph.elevationRequestApplicationDetail`.
pub struct ElevationRequestApplicationDetail {
    /// `fileDescription`.
    pub file_description: mg::Field<String>,
    /// `fileHash`.
    pub file_hash: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `filePath`.
    pub file_path: mg::Field<String>,
    /// `productInternalName`.
    pub product_internal_name: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `productVersion`.
    pub product_version: mg::Field<String>,
    /// `publisherCert`.
    pub publisher_cert: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ElevationRequestApplicationDetail: "microsoft.graph.elevationRequestApplicationDetail", complex;
    file_description: "fileDescription",
    file_hash: "fileHash",
    file_name: "fileName",
    file_path: "filePath",
    product_internal_name: "productInternalName",
    product_name: "productName",
    product_version: "productVersion",
    publisher_cert: "publisherCert",
    publisher_name: "publisherName",
}

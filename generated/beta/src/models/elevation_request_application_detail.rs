// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.elevationRequestApplicationDetail`, a complex type.
    ElevationRequestApplicationDetail "microsoft.graph.elevationRequestApplicationDetail" "complex";
    /// `fileDescription`: String
    file_description "fileDescription": String,
    /// `fileHash`: String
    file_hash "fileHash": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `filePath`: String
    file_path "filePath": String,
    /// `productInternalName`: String
    product_internal_name "productInternalName": String,
    /// `productName`: String
    product_name "productName": String,
    /// `productVersion`: String
    product_version "productVersion": String,
    /// `publisherCert`: String
    publisher_cert "publisherCert": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
}

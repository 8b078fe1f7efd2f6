// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appLogCollectionDownloadDetails`, a complex type.
    AppLogCollectionDownloadDetails "microsoft.graph.appLogCollectionDownloadDetails" "complex";
    /// `appLogDecryptionAlgorithm`: appLogDecryptionAlgorithm, not null
    app_log_decryption_algorithm "appLogDecryptionAlgorithm" "r": mg::Open<super::AppLogDecryptionAlgorithm>,
    /// `decryptionKey`: String, masked in Debug
    decryption_key "decryptionKey" "s": String,
    /// `downloadUrl`: String
    download_url "downloadUrl": String,
}

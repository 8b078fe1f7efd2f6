// @generated
use crate::mg;

/// Complex type [`microsoft.graph.appLogCollectionDownloadDetails`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectiondownloaddetails?view=graph-rest-beta
pub struct AppLogCollectionDownloadDetails {
    /// `appLogDecryptionAlgorithm`. Never null.
    pub app_log_decryption_algorithm: mg::Field<
        mg::Open<super::AppLogDecryptionAlgorithm>,
    >,
    /// `decryptionKey`. Secret: masked in `Debug`.
    pub decryption_key: mg::Field<String>,
    /// `downloadUrl`. Secret: masked in `Debug`.
    pub download_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppLogCollectionDownloadDetails: "microsoft.graph.appLogCollectionDownloadDetails", complex;
    app_log_decryption_algorithm: "appLogDecryptionAlgorithm" required,
    decryption_key: "decryptionKey" secret,
    download_url: "downloadUrl" secret,
}

// @generated
use crate::mg;

/// Complex type [`microsoft.graph.iosAvailableUpdateVersion`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-iosavailableupdateversion?view=graph-rest-beta
pub struct IosAvailableUpdateVersion {
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `postingDateTime`. Never null.
    pub posting_date_time: mg::Field<mg::DateTimeOffset>,
    /// `productVersion`. Never null.
    pub product_version: mg::Field<String>,
    /// `supportedDevices`.
    pub supported_devices: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosAvailableUpdateVersion: "microsoft.graph.iosAvailableUpdateVersion", complex;
    expiration_date_time: "expirationDateTime" required,
    posting_date_time: "postingDateTime" required,
    product_version: "productVersion" required,
    supported_devices: "supportedDevices",
}

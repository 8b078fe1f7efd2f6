// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosAvailableUpdateVersion`, a complex type.
    IosAvailableUpdateVersion "microsoft.graph.iosAvailableUpdateVersion" "complex";
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `postingDateTime`: DateTimeOffset, not null
    posting_date_time "postingDateTime" "r": mg::DateTimeOffset,
    /// `productVersion`: String, not null
    product_version "productVersion" "r": String,
    /// `supportedDevices`: Collection(String)
    supported_devices "supportedDevices": Vec<String>,
}

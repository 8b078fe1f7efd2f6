// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConfiguration`, a complex type.
    CloudPcConfiguration "microsoft.graph.cloudPcConfiguration" "complex";
    /// `imageDisplayName`: String
    image_display_name "imageDisplayName": String,
    /// `imageId`: String, not null
    image_id "imageId" "r": String,
    /// `imageType`: cloudPcProvisioningPolicyImageType, not null
    image_type "imageType" "r": mg::Open<super::CloudPcProvisioningPolicyImageType>,
    /// `osLocale`: String, not null
    os_locale "osLocale" "r": String,
}

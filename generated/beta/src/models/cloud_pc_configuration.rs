// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcConfiguration`.
pub struct CloudPcConfiguration {
    /// `imageDisplayName`.
    pub image_display_name: mg::Field<String>,
    /// `imageId`. Never null.
    pub image_id: mg::Field<String>,
    /// `imageType`. Never null.
    pub image_type: mg::Field<mg::Open<super::CloudPcProvisioningPolicyImageType>>,
    /// `osLocale`. Never null.
    pub os_locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConfiguration: "microsoft.graph.cloudPcConfiguration", complex;
    image_display_name: "imageDisplayName",
    image_id: "imageId" required,
    image_type: "imageType" required,
    os_locale: "osLocale" required,
}

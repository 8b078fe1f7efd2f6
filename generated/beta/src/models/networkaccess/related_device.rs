// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedDevice`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedDevice {
    /// `deviceId`. Never null.
    pub device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedDevice: "microsoft.graph.networkaccess.relatedDevice", complex, base super::RelatedResource;
    device_id: "deviceId" required,
}

mg::derived_from! { RelatedDevice: super::RelatedResource }

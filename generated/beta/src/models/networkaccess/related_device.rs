// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedDevice`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedDevice "microsoft.graph.networkaccess.relatedDevice" "complex" : super::RelatedResource;
    /// `deviceId`: String, not null
    device_id "deviceId" "r": String,
}

mg::derived_from! { RelatedDevice: super::RelatedResource }

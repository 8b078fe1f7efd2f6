// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedDeviceAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    ImpactedDeviceAsset "microsoft.graph.security.impactedDeviceAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.deviceAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::DeviceAssetIdentifier>,
}

mg::derived_from! { ImpactedDeviceAsset: super::ImpactedAsset }

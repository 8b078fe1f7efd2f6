// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.impactedDeviceAsset`, a complex type derived from `microsoft.graph.security.impactedAsset`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    ImpactedDeviceAsset "microsoft.graph.security.impactedDeviceAsset" "complex" : super::ImpactedAsset;
    /// `identifier`: microsoft.graph.security.deviceAssetIdentifier, not null
    identifier "identifier" "r": mg::Open<super::DeviceAssetIdentifier>,
}

mg::derived_from! { ImpactedDeviceAsset: super::ImpactedAsset }
